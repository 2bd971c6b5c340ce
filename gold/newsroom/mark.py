#!/usr/bin/env python3
"""Makes gold.json from a bundle's gold.marks and its reports, and checks it.

usage: mark.py build FOLDER...   writes FOLDER/gold.json
       mark.py check FOLDER...   fails where a gold.json is missing, stale or wrong
       mark.py show FOLDER...    prints every mark with its words, for reading over

gold.marks, one mark a line, fields parted by " ~ ", lines of "#" are comments:

  bundle NAME                       asof DATE (only where reports are undated)
  report FILE ~ published A..B ~ basis WHY       claims that follow are of this report
  ID ~ SPAN ~ CUE ~ CHAINS ~ OPTION...           a claim
  finding ID ~ STATEMENT ~ claims A B ~ verdict V W ~ n 1 / 1,2 ~ OPTION...
  same A = B      apart A = B      speaks A = B

SPAN and CUE are words of the report that stand there once; more context may be given, with the span itself in [[ ]].
A span in parts has " // " between them. CUE is "-" where there is none.
CHAINS: relays parted by " > ", nearest the reader first; voices joined by " ; "; "own" is the outlet's own voice.
Claim options: hedged denied unknown / plan prediction opinion / time A..B (B may be left out, or "open") / said A..B /
  also CHAINS / basis WORD / evidence WORD / hedge WORDS / note TEXT. Without them a claim is asserted and a fact.
Finding options: root NAME! (firm) or NAME? (soft), with "@ PARTY"; denied N NAME! + NAME?; unverified;
  differ ASPECT,ASPECT KIND,KIND VALUE,VALUE (no values, or "-", where words differ and not figures; of a date its day);
  note TEXT. "n" gives the right values of atLeast, then of atMost.
"""
import json
import re
import sys
from pathlib import Path

VERDICTS = {"contested", "corroborated", "onRecord", "repeated", "single"}
CERTAINTIES = {"hedged", "denied", "unknown"}
MODALITIES = {"plan", "prediction", "opinion"}
KINDS = {"conflict", "bound", "update", "scope", "rounding", "refinement"}
ASPECTS = {"quantity", "time", "place", "actor", "outcome", "polarity"}


class Wrong(Exception):
    """A mark that cannot be right."""


def body(path):
    """The text that offsets count in: what follows the front matter's closing line."""
    text = path.read_text(encoding="utf8")
    match = re.match(r"---\n.*?\n---\n", text, re.S)
    return text[match.end():] if match else text


def units(text):
    return len(text.encode("utf-16-le")) // 2


def locate(text, words):
    """Spans of words that must stand exactly once in the text."""
    spans = []
    for part in words.split(" // "):
        before, inner, after = "", part, ""
        match = re.fullmatch(r"(.*?)\[\[(.*?)\]\](.*)", part)
        if match:
            before, inner, after = match.groups()
        whole = before + inner + after
        if text.count(whole) != 1:
            raise Wrong(f"stands {text.count(whole)} times: {part!r}")
        start = units(text[:text.index(whole) + len(before)])
        spans.append({"start": start, "end": start + units(inner), "text": inner})
    return spans


def chains(words):
    return [[]] if words == "own" else [[link.strip() for link in chain.split(" > ")] for chain in words.split(" ; ")]


def interval(words):
    first, _, last = words.partition("..")
    last = last or first
    for date in (first, last):
        if date != "open" and not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
            raise Wrong(f"not a date: {date!r}")
    return {"earliest": first, "latest": None if last == "open" else last}


def root(words):
    name, _, party = words.partition(" @ ")
    if name[-1] not in "!?":
        raise Wrong(f"neither firm nor soft: {words!r}")
    made = {"name": name[:-1], "firm": name[-1] == "!"}
    if party:
        made["party"] = party
    return made


def claim(fields, report, text):
    ident, span, cue, chain = fields[:4]
    made = {"id": ident, "report": report, "span": locate(text, span), "chains": chains(chain), "certainty": "asserted", "modality": "fact"}
    if cue != "-":
        if "own" in [chain] + [o[5:] for o in fields[4:] if o.startswith("also ")]:
            raise Wrong(f"{ident}: a cue, where the outlet's own voice is right too")
        made["cue"] = locate(text, cue)
    for option in fields[4:]:
        word, _, rest = option.partition(" ")
        if word in CERTAINTIES:
            made["certainty"] = word
        elif word in MODALITIES:
            made["modality"] = word
        elif word in ("time", "said"):
            made[word] = interval(rest)
        elif word == "also":
            made.setdefault("alsoRight", []).append(chains(rest))
        elif word == "evidence":
            made["evidence"] = rest.split()
        elif word == "hedge":
            made["hedges"] = locate(text, rest)
        elif word in ("basis", "note", "place"):
            made[word] = rest
        else:
            raise Wrong(f"unknown option {option!r}")
    return made


def finding(fields):
    made = {"id": fields[0].split()[1], "statement": fields[1], "roots": []}
    for option in fields[2:]:
        word, _, rest = option.partition(" ")
        if word in ("claims", "verdict"):
            made[word] = rest.split()
        elif word == "n":
            least, most = rest.split("/")
            made["atLeast"] = [int(n) for n in least.split(",")]
            made["atMost"] = [int(n) for n in most.split(",")]
        elif word == "root":
            made["roots"].append(root(rest))
        elif word == "denied":
            count, _, names = rest.partition(" ")
            made["denied"] = {"atLeast": int(count), "roots": [root(n.strip()) for n in names.split(" + ")]}
        elif word == "unverified":
            made["unverified"] = True
        elif word == "differ":
            aspect, kinds, *values = rest.split()
            made["disagreement"] = {"aspect": aspect, "kind": kinds.split(","), "values": [int(v) for v in values[0].split(",")] if values and values[0] != "-" else []}
        elif word == "note":
            made["note"] = rest
        else:
            raise Wrong(f"unknown option {option!r}")
    return made


def read(folder):
    gold = {"bundle": folder.name, "exhaustive": False, "offsets": "UTF-16 code units into the text after the closing line of the front matter",
            "reports": [], "claims": [], "findings": [], "sameName": [], "notSameName": [], "speaksFor": []}
    report = text = None
    names = {"same": "sameName", "apart": "notSameName", "speaks": "speaksFor"}
    for number, line in enumerate((folder / "gold.marks").read_text(encoding="utf8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            fields = [f.strip() for f in line.split(" ~ ")]
            word, _, rest = fields[0].partition(" ")
            if word == "bundle":
                gold["bundle"] = rest
            elif word == "asof":
                gold["asOf"] = rest
            elif word == "report":
                report, text = Path(rest).stem, body(folder / rest)
                entry = {"id": report, "file": rest}
                for option in fields[1:]:
                    key, _, value = option.partition(" ")
                    entry["published" if key == "published" else "publishedBasis"] = interval(value) if key == "published" else value
                gold["reports"].append(entry)
            elif word == "finding":
                gold["findings"].append(finding(fields))
            elif word in names and len(fields) == 1:
                gold[names[word]].append([n.strip() for n in rest.split(" = ")])
            else:
                gold["claims"].append(claim(fields, report, text))
        except (Wrong, ValueError, IndexError) as error:
            raise Wrong(f"{folder / 'gold.marks'}:{number}: {error}") from error
    validate(folder, gold)
    return gold


def validate(folder, gold):
    """Everything that can be wrong without anybody's judgement."""
    wrong = []
    ids = [c["id"] for c in gold["claims"]]
    wrong += [f"two claims {i}" for i in set(ids) if ids.count(i) > 1]
    named = [f["id"] for f in gold["findings"]]
    wrong += [f"two findings {i}" for i in set(named) if named.count(i) > 1]
    files = {p.name for p in folder.iterdir() if p.suffix in (".md", ".txt")}
    wrong += [f"report without a mark: {n}" for n in files - {r["file"] for r in gold["reports"]}]
    for name in files:
        front = (folder / name).read_text(encoding="utf8").partition("\n---\n")[0]
        if front.startswith("---") and re.search(r"^\w+: [^'\"\n]*: ", front, re.M):
            wrong.append(f"{name}: a colon in the front matter wants quotes")
    for f in gold["findings"]:
        where = f"finding {f['id']}: "
        wrong += [where + f"no claim {c}" for c in f.get("claims", []) if c not in ids]
        wrong += [where + f"no {key}" for key in ("claims", "verdict", "atLeast", "atMost", "roots") if not f.get(key)]
        wrong += [where + f"verdict {v}" for v in f.get("verdict", []) if v not in VERDICTS]
        firm = [r for r in f["roots"] if r["firm"]]
        parties = {r.get("party", r["name"]) for r in firm}
        least, most = f.get("atLeast") or [0], f.get("atMost") or [0]
        if f["verdict"] != ["onRecord"] and (max(least) > len(parties) or min(least) > max(most)):
            wrong.append(where + f"atLeast {least} with {len(parties)} firm parties, atMost {most}")
        if max(most) > len(f["roots"]):
            wrong.append(where + f"atMost {most} with {len(f['roots'])} roots")
        if f["verdict"] == ["corroborated"] and min(least) < 2:
            wrong.append(where + "corroborated with fewer than two")
        if f["verdict"] == ["contested"] and "denied" not in f and "disagreement" not in f:
            wrong.append(where + "contested by nobody")
        if "denied" in f and f["denied"]["atLeast"] > len([r for r in f["denied"]["roots"] if r["firm"]]):
            wrong.append(where + "more deniers than firm roots")
        if "disagreement" in f:
            d = f["disagreement"]
            if not set(d["aspect"].split(",")) <= ASPECTS or not set(d["kind"]) <= KINDS:
                wrong.append(where + f"disagreement {d}")
        reports = {c["report"] for c in gold["claims"] if c["id"] in f.get("claims", [])}
        if f["verdict"] == ["single"] and len(reports) > 1:
            wrong.append(where + "single, from two reports")
    for c in gold["claims"]:
        text = body(folder / next(r["file"] for r in gold["reports"] if r["id"] == c["report"])).encode("utf-16-le")
        for s in c["span"] + c.get("cue", []):
            if text[2 * s["start"]:2 * s["end"]].decode("utf-16-le") != s["text"]:
                wrong.append(f"claim {c['id']}: span is not its text")
    if wrong:
        raise Wrong(f"{folder}: " + "; ".join(wrong))


def main(command, folders):
    failed = False
    for folder in map(Path, folders):
        try:
            gold = read(folder)
        except Wrong as error:
            print(error, file=sys.stderr)
            failed = True
            continue
        made = json.dumps(gold, indent=1, ensure_ascii=False) + "\n"
        target = folder / "gold.json"
        if command == "build":
            target.write_text(made, encoding="utf8")
        elif command == "check" and (not target.exists() or target.read_text(encoding="utf8") != made):
            print(f"{target}: not what gold.marks makes", file=sys.stderr)
            failed = True
        if command == "show":
            for c in gold["claims"]:
                print(c["id"], c["chains"], c["certainty"], c["modality"], c.get("time", ""), [s["text"] for s in c["span"]], [s["text"] for s in c.get("cue", [])])
        used = {i for f in gold["findings"] for i in f["claims"]}
        loose = [c["id"] for c in gold["claims"] if c["id"] not in used]
        print(f"{folder.name}: {len(gold['reports'])} reports, {len(gold['claims'])} claims, {len(gold['findings'])} findings; in no finding: {' '.join(loose) or 'none'}")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("build", "check", "show"):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
