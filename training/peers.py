"""The part of the results page that shows Twosource beside other programs, from docs/peers.json (docs/how-to/measure.md)."""
import json

# What of each layer the page shows; the file has more.
MEASURES = {"attribution": ("source", "content", "content spans", "content overlap"), "names": ("names",), "trees": ("UAS", "LAS", "UPOS"),
            "dates": ("value", "span, relaxed"), "coreference": ("CoNLL F1",)}
# Where one program gives only a part, precision and recall say more than F.
BOTH = ("attribution",)
MEGA = 1 << 20


def section(file):
    """Lines of Markdown; none where nothing was measured."""
    if not file.exists():
        return []
    report = json.loads(file.read_text(encoding="utf8"))
    machine = report["machine"]
    out = ["## Beside other programs", "",
           f"Measured on {report['date']} with Twosource {report['twosource']}, commit {report['commit']}, on {machine['cores']} cores ({machine['processor']}), "
           f"Java {machine['java']}. [How to measure](how-to/measure.md) says what of each program runs and what is put into other words. "
           "The same figures and more stand in `peers.json`.", ""]
    if report.get("speed"):
        texts = report["texts"]
        out += [f"One thread asks for {texts['count']} texts of {texts['words']} words on average. *Load*: how many processes wanted to run when it started; "
                "above 0 the machine did other things too, and seconds of CPU tell more than seconds.", "", *speed(report["speed"]), ""]
    if report.get("accuracy"):
        out += ["Per cent; F scores except for trees. P and R: precision and recall, where a program answers only a part.", "", *accuracy(report["accuracy"]), ""]
    return out


def speed(rows):
    lines = ["| program | what runs | reports/s | tokens/s | tokens/s of CPU | first answer, s | of CPU, s | peak memory, MB | heap, MB | load |", "|---" * 10 + "|"]
    for row in rows:
        cells = [row["program"], row["what"], number(row["reportsPerSecond"]), number(row["tokensPerSecond"]), number(row["tokensPerCpuSecond"]),
                 number(row["firstAnswer"]), number(row["firstAnswerCpu"]), number(row["peakMemory"] / MEGA), number(row["heap"] / MEGA), number(row["load"])]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def accuracy(rows):
    programs = list(dict.fromkeys(row["program"] for row in rows))
    found = {(row["set"], row["program"]): row for row in rows}
    sets = {row["set"]: row["layer"] for row in sorted(rows, key=lambda row: list(MEASURES).index(row["layer"]))}
    lines = ["| layer | set | measure | " + " | ".join(programs) + " |", "|---" * (3 + len(programs)) + "|"]
    for name, layer in sets.items():
        for measure in MEASURES[layer]:
            cells = [cell(found.get((name, program)), measure, layer in BOTH) for program in programs]
            lines.append(f"| {layer} | {name} | {measure} | " + " | ".join(cells) + " |")
    return lines


def cell(row, measure, both):
    score = row and row["scores"].get(measure)
    if not score:
        return ""
    shown = f"{100 * score['value']:.1f}"
    return f"{shown} (P {100 * score['precision']:.1f}, R {100 * score['recall']:.1f})" if both and "precision" in score else shown


def number(value):
    return f"{value:.2f}" if value < 10 else f"{value:,.0f}" if value >= 100 else f"{value:.1f}"
