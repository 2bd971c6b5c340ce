#!/usr/bin/env python3
"""Scores what Twosource says of a bundle against the bundle's marks; docs/reference/scoring.md has the rules.

usage: score.py GOLD_JSON EXTRACT_JSONL BRIEF_JSON [-v]

Prints one JSON object; each count is [right, wanted]. -v also says, line by line, what is off. Do not use -v on score/.
"""
import json
import re
import sys
from pathlib import Path

OVERLAP = 0.4
CARRIED = 0.8
TOGETHER = 0.5
MOST_CHAINS = 6
SMALL_WORDS = set("a an the of in on at by to for from with and that who its his her their s not asked be named unnamed".split())
OF_CLAIMS = ("chains", "certainty", "modality", "time", "cue")
OF_FINDINGS = ("findings", "verdict", "atLeast", "atMost", "denied", "unverified", "disagreement")


def main(gold_file, extract_file, brief_file, *options):
    gold = json.loads(Path(gold_file).read_text(encoding="utf8"))
    lines = Path(extract_file).read_text(encoding="utf8").splitlines()
    brief = json.loads(Path(brief_file).read_text(encoding="utf8"))
    off = []
    result = score(gold, [json.loads(line) for line in lines if line.strip()], brief, off)
    if "-v" in options:
        print("\n".join(off), file=sys.stderr)
    print(json.dumps(result))


def score(gold, extracted, brief, off):
    """The counts for one bundle; every miss is told to the list `off`."""
    reports = {report_id(report["id"]): report for report in extracted}
    names = Names(gold)
    found, carried = match_claims(gold, reports)
    wanted = len(gold["claims"])
    said = sum(len(report.get("claims", [])) for report in reports.values())
    result = {"claims": [len(found), wanted], "claims per gold claim": round(said / max(1, wanted), 2)}
    result.update(score_claims(gold, reports, found, names, off))
    result.update(score_findings(gold, brief, carried, off))
    result.update(score_names(gold, brief, off))
    result.update(score_dates(gold, brief, off))
    return result


def report_id(text):
    """Ids are compared without a folder in front and without an ending."""
    return re.sub(r"\.(?:md|txt|html?|jsonl?)$", "", str(text).split("/")[-1])


# --- claims

def letters(spans):
    return {offset for span in spans or [] for offset in range(span["start"], span["end"])}


def match_claims(gold, reports):
    """Gold claims with the one claim found for each, and for every claim said the gold claims it carries."""
    candidates, carried = [], {}
    for mark in gold["claims"]:
        marked = letters(mark["span"])
        for claim in reports.get(mark["report"], {}).get("claims", []):
            told = letters(claim["span"])
            both = len(marked & told)
            if both == 0:
                continue
            key = (mark["report"], claim["id"])
            if both >= CARRIED * min(len(marked), len(told)):
                carried.setdefault(key, set()).add(mark["id"])
            overlap = both / len(marked | told)
            if overlap >= OVERLAP:
                candidates.append((-overlap, mark["id"], claim["id"], key, claim))
    found, used = {}, set()
    for _, mark, _, key, claim in sorted(candidates, key=lambda one: one[:3]):
        if mark not in found and key not in used:
            found[mark] = claim
            used.add(key)
            carried.setdefault(key, set()).add(mark)
    return found, carried


def score_claims(gold, reports, found, names, off):
    counts = {name: [0, 0] for name in OF_CLAIMS}
    for mark in gold["claims"]:
        claim = found.get(mark["id"])
        if claim is None:
            off.append(f"{mark['id']}: not found: {mark['span'][0]['text']}")
        for name, right in check_claim(mark, claim, reports.get(mark["report"], {}), names).items():
            counts[name][0] += right
            counts[name][1] += 1
            if claim is not None and not right:
                off.append(f"{mark['id']}: {name} is off, wanted {mark.get(name)}")
    return counts


def check_claim(mark, claim, report, names):
    attribution = {}
    if claim is not None and claim.get("attribution") is not None:
        attribution = next((one for one in report["attributions"] if one["id"] == claim["attribution"]), {})
    accepted = [mark["chains"]] + mark.get("alsoRight", []) + mark.get("also", [])
    chains = attribution.get("chains", [])
    checks = {
        "chains": claim is not None and any(names.same_chains(chains, one) for one in accepted),
        "certainty": claim is not None and claim["certainty"] == mark["certainty"],
        "modality": claim is not None and claim["modality"] == mark["modality"],
    }
    if "time" in mark:
        checks["time"] = claim is not None and in_time(claim.get("time") or {}, mark["time"])
    if mark.get("cue"):
        checks["cue"] = bool(letters(attribution.get("cue")) & letters(mark["cue"]))
    return checks


def in_time(time, wanted):
    """One day must be met, of several the claim's time must lie within; an open end asks only for the month of the start."""
    first, last = (time.get("earliest") or "")[:10], (time.get("latest") or "")[:10]
    if wanted["latest"] is None:
        return first[:7] == wanted["earliest"][:7]
    return bool(first and last) and wanted["earliest"] <= first and last <= wanted["latest"]


class Names:
    """Which names mean one voice: by their words, and by what gold says is one or is not."""

    def __init__(self, gold):
        self.one = [[name_words(name) for name in group] for group in gold["sameName"] + gold.get("speaksFor", [])]
        self.two = [{name_words(name) for name in pair} for pair in gold["notSameName"]]

    def same_chains(self, told, wanted):
        told, wanted = [chain for chain in told if chain], [chain for chain in wanted if chain]
        return len(told) == len(wanted) <= MOST_CHAINS and self.pair_up(told, wanted)

    def pair_up(self, told, wanted):
        """Whether each chain told can be given a wanted chain of its own."""
        if not told:
            return True
        first, rest = told[0], told[1:]
        return any(self.same_chain(first, chain) and self.pair_up(rest, wanted[:i] + wanted[i + 1:]) for i, chain in enumerate(wanted))

    def same_chain(self, links, names):
        return len(links) == len(names) and all(self.same_voice(link, name) for link, name in zip(links, names))

    def same_voice(self, link, name):
        if name == "unnamed":
            return bool(link.get("anonymous")) or "unnamed" in (link.get("name") or "")
        told, wanted = name_words(link.get("name")), name_words(name)
        if not told or not wanted:
            return False
        grouped = any(told in group and wanted in group for group in self.one)
        if {told, wanted} in self.two and not grouped:
            return False
        if wanted <= told or told <= wanted and 2 * len(told) >= len(wanted):
            return True
        return any(any(one <= told for one in group) and any(one <= wanted or wanted <= one for one in group) for group in self.one)


def name_words(name):
    plain = (name or "").lower().replace("’", "'").replace("'s", "").replace("defence", "defense")
    return frozenset(re.findall(r"[\w-]+", plain)) - SMALL_WORDS


# --- findings

def score_findings(gold, brief, carried, off):
    findings = [(claims_of(finding, carried), finding) for finding in brief["findings"]]
    matched = match_findings(gold, findings)
    counts = {name: [0, 0] for name in OF_FINDINGS}
    wrongly = {"denied": 0, "unverified": 0}
    for i, mark in enumerate(gold["findings"]):
        finding = matched.get(i)
        checks = check_finding(mark, finding)
        for name, right in checks.items():
            counts[name][0] += right
            counts[name][1] += 1
        for name in wrongly:
            wrongly[name] += name not in mark and finding is not None and says(finding, name)
        missed = [name for name, right in checks.items() if not right]
        if missed:
            told = finding and (finding["verdict"], finding["independent"], finding["statement"])
            off.append(f"finding {mark['id']}: {', '.join(missed)} off; wanted {mark['verdict']} {mark['atLeast']}/{mark['atMost']}, told {told}")
    false = [finding for ids, finding in findings if is_false(ids, finding, gold)]
    off.extend(f"false corroboration: {finding['statement']}" for finding in false)
    counts["false corroborations"] = len(false)
    counts.update({f"wrongly {name}": count for name, count in wrongly.items()})
    return counts


def claims_of(finding, carried):
    ids = set()
    for reference in finding["claims"]:
        report, _, claim = reference.rpartition("/")
        ids |= carried.get((report_id(report), claim), set())
    return ids


def match_findings(gold, findings):
    candidates = []
    for i, mark in enumerate(gold["findings"]):
        wanted = set(mark["claims"])
        for j, (ids, _) in enumerate(findings):
            likeness = len(ids & wanted) / len(ids | wanted)
            if likeness >= TOGETHER:
                candidates.append((-likeness, i, j))
    matched, used = {}, set()
    for _, i, j in sorted(candidates):
        if i not in matched and j not in used:
            matched[i] = findings[j][1]
            used.add(j)
    return matched


def says(finding, what):
    return bool(finding["denied"]["atLeast"]) if what == "denied" else finding["unverified"] is True


def check_finding(mark, finding):
    there = finding is not None
    checks = {
        "findings": there,
        "verdict": there and finding["verdict"] in mark["verdict"],
        "atLeast": there and finding["independent"]["atLeast"] in mark["atLeast"],
        "atMost": there and finding["independent"]["atMost"] in mark["atMost"],
    }
    for name in ("denied", "unverified"):
        if name in mark:
            checks[name] = there and says(finding, name)
    if "disagreement" in mark:
        checks["disagreement"] = there and any(differs(one, mark["disagreement"]) for one in finding["disagreements"])
    return checks


def differs(told, wanted):
    values = [value["value"] for value in told["values"]] + [told.get(name) for name in ("low", "best", "high")]
    numbers = {int(float(number)) for value in values for number in re.findall(r"\d+(?:\.\d+)?", str(value).replace(",", ""))}
    return told["aspect"] in wanted["aspect"].split(",") and told["kind"] in wanted["kind"] and set(wanted["values"]) <= numbers


def is_false(ids, finding, gold):
    """Called corroborated, on gold claims none of whose findings may be."""
    allowed = any("corroborated" in mark["verdict"] and ids & set(mark["claims"]) for mark in gold["findings"])
    return finding["verdict"] == "corroborated" and bool(ids) and not allowed


# --- names and dates

def score_names(gold, brief, off):
    entities = []
    for entity in brief["entities"]:
        mentions = [span["text"] for spans in entity["mentions"].values() for span in spans]
        entities.append({name_words(name) for name in [entity["name"], *entity["aliases"], *mentions]})
    merged = [group for group in gold["sameName"] if any(all(goes_by(entity, name) for name in group) for entity in entities)]
    confused = [pair for pair in gold["notSameName"] if any(all(name_words(name) in entity for name in pair) for entity in entities)]
    off.extend(f"not merged: {group}" for group in gold["sameName"] if group not in merged)
    off.extend(f"confused: {pair}" for pair in confused)
    return {"names merged": [len(merged), len(gold["sameName"])], "names confused": len(confused)}


def goes_by(entity, name):
    wanted = name_words(name)
    return any(wanted <= words and len(words) <= len(wanted) + 2 for words in entity)


def score_dates(gold, brief, off):
    published = {report_id(report["id"]): report["published"] for report in brief["reports"]}
    wanted = {report["id"]: report["published"] for report in gold["reports"] if "published" in report}
    right = [report for report, days in wanted.items() if within(published.get(report, {}), days)]
    off.extend(f"published: {report}, wanted {wanted[report]}, told {published.get(report)}" for report in wanted if report not in right)
    return {"undated reports dated": [len(right), len(wanted)]} if wanted else {}


def within(told, days):
    first, last = told.get("earliest"), told.get("latest")
    return bool(first and last) and days["earliest"] <= first[:10] and last[:10] <= days["latest"]


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
