#!/usr/bin/env python3
"""Measures whether each report's count of the dead or injured is found with its speaker, and differences between the counts are typed; README.md says how.

usage: score.py DATA TWOSOURCE [-v]

DATA is the folder that holds conflict/fa-kes and conflict/muc4, TWOSOURCE the command. Prints one JSON object; each count is [right, wanted]. -v also says what is off.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

MARKS = Path(__file__).with_name("tolls.json")
SCOPES = {"killed": ("killed", "casualties"), "injured": ("injured", "casualties")}
SHOWN = ("conflict", "bound", "refinement", "rounding", "update")


def main(data, command, *options):
    off = []
    result = measure(Path(data), command, off)
    if "-v" in options:
        print("\n".join(off), file=sys.stderr)
    print(json.dumps(result))


def measure(data, command, off):
    """The counts by set; sets whose texts are absent are left out."""
    marks = json.loads(MARKS.read_text(encoding="utf8"))
    texts = {"FA-KES": fa_kes(data / "conflict" / "fa-kes" / "groups.jsonl"), "MUC-4": muc4(data / "conflict" / "muc4" / "cross_doc_incidents.jsonl")}
    result, read = {}, {}
    for mark in marks:
        incidents = texts[mark["set"]]
        if not incidents:
            continue
        key = mark.get("line", mark["incident"])
        if (mark["set"], key) not in read:
            reports = incidents[key]
            if mark["set"] == "FA-KES":
                wanted = {one["id"] for other in marks if other["incident"] == mark["incident"] for one in other["reports"]}
                reports = [one for one in reports if one["id"] in wanted]
            read[mark["set"], key] = run(command, reports)
        score(mark, *read[mark["set"], key], result.setdefault(mark["set"], {}), off)
    return result


def fa_kes(file):
    if not file.is_file():
        return {}
    groups = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
    return {group["group"]: [{"id": one["id"], "title": one["title"], "text": one["text"], "outlet": one["source"]} for one in group["articles"]] for group in groups}


def muc4(file):
    if not file.is_file():
        return {}
    incidents = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
    return {number: [{"id": one["doc"], "text": one["text"]} for one in {one["doc"]: one for one in incident["reports"]}.values()] for number, incident in enumerate(incidents)}


def run(command, reports):
    with tempfile.TemporaryDirectory() as folder:
        bundle, extracted, brief = (Path(folder) / name for name in ("bundle.jsonl", "extract.jsonl", "brief.json"))
        bundle.write_text("".join(json.dumps(one) + "\n" for one in reports), encoding="utf8")
        subprocess.run([command, "extract", str(bundle), "--quiet", "--out", str(extracted)], check=True)
        subprocess.run([command, "brief", str(bundle), "--quiet", "--out", str(brief)], check=True)
        readings = {one["id"]: one for one in map(json.loads, extracted.read_text(encoding="utf8").splitlines())}
        twins(reports, readings)
        return readings, json.loads(brief.read_text(encoding="utf8"))


def twins(reports, readings):
    """A report that an outlet published twice in the same words is read once, and holds for both."""
    same = {(one["text"], one.get("outlet")): readings[one["id"]] for one in reports if one["id"] in readings}
    for one in reports:
        if (one["text"], one.get("outlet")) in same:
            readings.setdefault(one["id"], same[one["text"], one.get("outlet")])


def score(mark, readings, brief, result, off):
    found = [told(readings.get(one["id"], {}), mark["outcome"], one) for one in mark["reports"]]
    right = shown(brief, mark) if mark["differ"] else not shown({"findings": brief["findings"]}, {**mark, "differ": SHOWN})
    name = f"{mark['set']} {mark['incident']} {mark['outcome']}"
    off.extend(f"{name}: not found {one['id']} {one['figures']} by {one['by']}" for one, good in zip(mark["reports"], found) if not good)
    if not right:
        off.append(f"{name}: difference wanted {mark['differ']}")
    for key, good, of in (("figures", sum(found), len(found)), ("lines with all figures", int(all(found)), 1), ("differences", int(right), 1), ("lines", int(all(found) and right), 1)):
        count = result.setdefault(key, [0, 0])
        count[0] += good
        count[1] += of


def told(reading, outcome, wanted):
    attributions = {one["id"]: one for one in reading.get("attributions", [])}
    for claim in reading.get("claims", []):
        for index in claim["quantities"]:
            quantity = reading["quantities"][index]
            holds = any(counts(quantity, figure) for figure in wanted["figures"])
            if holds and any(scope in quantity["scope"] for scope in SCOPES[outcome]) and by(attributions.get(claim["attribution"]), wanted["by"]):
                return True
    return False


def counts(quantity, figure):
    low, high = quantity["low"], quantity["high"]
    return low == figure or high == figure or low is not None and high is not None and low < figure < high and quantity["approximate"] is False and high - low <= 0.2 * figure


def by(attribution, names):
    voices = [chain[-1]["name"].lower() for chain in (attribution or {}).get("chains", []) if chain]
    return any((not voices if name == "" else any(name in voice for voice in voices)) for name in names)


def shown(brief, mark):
    """Whether a difference of a wanted kind sets figures of two reports against each other, one of them at least a marked one."""
    figures = {one["id"]: one["figures"] for one in mark["reports"]}
    for finding in brief["findings"]:
        for one in finding["disagreements"]:
            if one["aspect"] == "quantity" and one["kind"] in mark["differ"]:
                values = [(value["claim"].rpartition("/")[0], float(value["value"])) for value in one["values"]]
                marked = {(report, value) for report, value in values if value in figures.get(report, [])}
                agree = not any(len(set(sum(figures.values(), []))) > 1 for _ in [0])
                if agree and any(value != other for _, value in marked for report, other in values):
                    return True
                if not agree and any(a[0] != b[0] and a[1] != b[1] for a in marked for b in marked):
                    return True
    return False


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
