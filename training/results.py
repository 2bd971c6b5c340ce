#!/usr/bin/env python3
"""Runs `extract` and `brief` on every marked bundle and `eval` on every gold set, and writes docs/results.md and docs/results.json. Never edit those.

usage: training/results.py [--twosource COMMAND] | --page

From the repository root. Bundles outside the repository (a folder ../shared with reports/ and gold/) and gold sets (../shared/data) are added where there are any.
What docs/peers.json says of other programs becomes part of the page. --page measures nothing and writes the page again.
Of the half that nobody tunes on (gold/newsroom/score) nothing but the counts leaves this script.
"""
import argparse
import datetime
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "gold" / "newsroom"
SHARED = ROOT.parent / "shared"
# Undated reports need a day that they are no later than; marks of the repository's own bundles name theirs.
AS_OF = {"kursk-prisoner": "2025-06-01"}
HALVES = (("build", "newsroom, build half (may be tuned on)"), ("score", "newsroom, score half (read by nobody who tunes)"), ("shared", "further bundles, kept outside this repository (in view while the rules were written)"))
CLAIM_COLUMNS = ("claims", "chains", "certainty", "modality", "time", "cue")
FINDING_COLUMNS = ("findings", "verdict", "atLeast", "atMost", "denied", "unverified", "disagreement", "names merged", "undated reports dated")
PLAIN_COLUMNS = ("false corroborations", "wrongly denied", "wrongly unverified", "names confused")

sys.path.insert(0, str(GOLD))
import peers  # noqa: E402
import score  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--twosource", default=str(ROOT / "twosource"))
    parser.add_argument("--page", action="store_true", help="only write docs/results.md again, from the JSON files")
    chosen = parser.parse_args()
    file = ROOT / "docs" / "results.json"
    if not chosen.page:
        file.write_text(json.dumps(measured(chosen.twosource), indent=1) + "\n", encoding="utf8")
    (ROOT / "docs" / "results.md").write_text(page(json.loads(file.read_text(encoding="utf8"))), encoding="utf8")


def measured(command):
    told = {half: {name: measure(command, *bundle) for name, bundle in bundles(half)} for half, _ in HALVES}
    results = {half: {name: counts for name, (counts, _) in rows.items()} for half, rows in told.items() if rows}
    layers = gold_sets(command)
    counts = tolls(command)
    version = next(version for rows in told.values() for _, version in rows.values())
    return {"version": version, "commit": commit(), "date": datetime.date.today().isoformat(), "bundles": results, "layers": layers, "tolls": counts,
            "totals": {half: total(rows.values()) for half, rows in results.items()}}


def bundles(half):
    """Name, and gold file, report files and the day to look back from, for each bundle of a half."""
    if half == "shared":
        for gold in sorted((SHARED / "gold").glob("*.json")):
            yield gold.stem, (gold, reports(SHARED / "reports" / gold.stem), AS_OF.get(gold.stem))
        return
    for gold in sorted((GOLD / half).glob("*/gold.json")):
        marks = gold.with_name("gold.marks").read_text(encoding="utf8")
        as_of = re.search(r"(?m)^asof (\S+)", marks)
        yield gold.parent.name, (gold, reports(gold.parent), as_of and as_of.group(1))


def reports(folder):
    return sorted(str(file) for file in folder.iterdir() if file.suffix in (".md", ".txt"))


def measure(command, gold, files, as_of):
    dated = ["--as-of", as_of] if as_of else []
    with tempfile.TemporaryDirectory() as folder:
        extracted, brief = Path(folder) / "extract.jsonl", Path(folder) / "brief.json"
        run([command, "extract", *files, *dated, "--quiet", "--out", str(extracted)])
        run([command, "brief", *files, *dated, "--quiet", "--out", str(brief)])
        lines = [json.loads(line) for line in extracted.read_text(encoding="utf8").splitlines()]
        document = json.loads(brief.read_text(encoding="utf8"))
        return score.score(json.loads(gold.read_text(encoding="utf8")), lines, document, []), document["twosource"]


def run(command):
    subprocess.run(command, check=True, stdout=subprocess.PIPE)


def tolls(command):
    """Counts of the dead and hurt in real reports, by set; nothing where their texts are not there."""
    spec = importlib.util.spec_from_file_location("tolls", ROOT / "gold" / "tolls" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.measure(SHARED / "data", command, [])


def gold_sets(command):
    """What `eval` says of each layer, without what differs from run to run."""
    if not (SHARED / "data").is_dir():
        return []
    with tempfile.TemporaryDirectory() as folder:
        scores = Path(folder) / "scores.json"
        run([command, "eval", "all", "--data", str(SHARED / "data"), "--format", "json", "--quiet", "--out", str(scores)])
        results = json.loads(scores.read_text(encoding="utf8"))["results"]
    for result in results:
        if not result["candidate"].startswith("Twosource"):  # a baseline
            result["set"] += ": " + result["candidate"]
    return [{name: value for name, value in result.items() if name not in ("candidate", "seconds")} for result in results]


def commit():
    """What was measured. Documents may have changed since, code may not."""
    code = ["twosource-core/src/main", "twosource-app/src/main", "gold"]
    shown = subprocess.run(["git", "log", "-1", "--format=%h", "--", *code], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    changed = subprocess.run(["git", "status", "--porcelain", "--", *code], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    return shown + (" with changes" if changed else "")


def total(rows):
    summed = {}
    for row in rows:
        for name, value in row.items():
            if isinstance(value, list):
                old = summed.setdefault(name, [0, 0])
                summed[name] = [old[0] + value[0], old[1] + value[1]]
            elif name in PLAIN_COLUMNS:
                summed[name] = summed.get(name, 0) + value
    return summed


def page(report):
    out = ["# Results", "", "<!-- Written by training/results.py; do not edit. -->", "",
           f"Measured on {report['date']} with Twosource {report['version']}, code as of commit {report['commit']}. Each cell is *right / wanted*; "
           "[how results are scored](reference/scoring.md) says what counts as right. The same figures stand in `results.json`.", "",
           "The bundles are small and were written and marked by one hand: read the totals, and read them as a comparison of this program with "
           "itself from one change to the next. They do not say how well it does on the news at large. “False” counts findings called "
           "corroborated that may not be so called; it should be 0.", ""]
    for half, title in HALVES:
        if half in report["bundles"]:
            rows = {**report["bundles"][half], "**all**": report["totals"][half]}
            out += [f"## {title[0].upper() + title[1:]}", "", *table(rows, CLAIM_COLUMNS, ()), "", *table(rows, FINDING_COLUMNS, PLAIN_COLUMNS), ""]
    if report.get("tolls"):
        out += ["## Tolls in real reports", "", "What each report counts, with its speaker, and how the counts differ, on texts of others ([marks](../gold/tolls/README.md)). A line is one incident and outcome.", "",
                *table(report["tolls"], ("figures", "lines with all figures", "differences", "lines"), ()), ""]
    if report.get("layers"):
        out += ["## Layers, on gold sets of others", "", "Measured by `twosource eval all`; [scoring on gold sets](reference/eval.md) says what the sets are and what counts as right. "
                "The sets are kept outside this repository.", "", *layer_table(report["layers"]), ""]
    out += peers.section(ROOT / "docs" / "peers.json")
    return "\n".join(out[:-1]) + "\n"


def layer_table(layers):
    lines = ["| layer | set | documents | scores |", "|---|---|---|---|"]
    for one in layers:
        scores = "; ".join(f"{score['measure']} **{score['value']:.3f}**" for score in one["scores"])
        lines.append(f"| {one['layer']} | {one['set']} | {one['documents']} | {scores} |")
    return lines


HEADS = {"names merged": "names", "undated reports dated": "dated", "false corroborations": "false", "names confused": "confused"}


def table(rows, columns, plain):
    columns = [name for name in columns if any(row.get(name, [0, 0])[1] for row in rows.values())]
    lines = ["| bundle | " + " | ".join(HEADS.get(name, name) for name in [*columns, *plain]) + " |", "|---" * (1 + len(columns) + len(plain)) + "|"]
    for bundle, row in rows.items():
        cells = [f"{row[name][0]} / {row[name][1]}" if row.get(name, [0, 0])[1] else "" for name in columns]
        lines.append(f"| {bundle} | " + " | ".join([*cells, *(str(row[name]) for name in plain)]) + " |")
    return lines


if __name__ == "__main__":
    main()
