package org.twosource.store;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Serves the files of a folder to this machine alone, for {@code kill-ingest}; prints the port.
 * Started as {@code java ServeFolder.java FOLDER}; goes on until it is killed.
 */
final class ServeFolder {

  private ServeFolder() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = folder.resolve(exchange.getRequestURI().getPath().replaceAll(".*/", ""));
          byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
          exchange.sendResponseHeaders(
              bytes.length > 0 ? 200 : 404, bytes.length > 0 ? bytes.length : -1);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    System.out.println(server.getAddress().getPort());
  }
}
