package org.twosource.store;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.twosource.report.Received;
import org.twosource.store.Intake.Receipt;

/** Workspaces for tests, closed after each. */
abstract class StoreTest {

  private final List<Workspace> open = new ArrayList<>();

  /** An empty place for a workspace, the same one within a test. */
  abstract Location location();

  final Workspace workspace() {
    Workspace workspace = Workspace.open(location());
    open.add(workspace);
    return workspace;
  }

  @AfterEach
  void close() {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.remove(i).close();
    }
  }

  static List<Receipt> add(Workspace workspace, Received... reports) {
    try (Intake intake = workspace.intake()) {
      return intake.add(List.of(reports));
    }
  }
}
