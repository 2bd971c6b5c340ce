"""Writes the reports of ECB+ one a line, as FitGroupWeights reads them: ecbplus_lines.py ECB+ OUT.jsonl"""
import html, json, pathlib, re, sys

TOKEN = re.compile(r'<token t_id="\d+" sentence="(\d+)"[^>]*>([^<]*)</token>')
DEV = {"2", "5", "12", "18", "21", "23", "34", "35"}

with open(sys.argv[2], "w", encoding="utf-8") as out:
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.xml")):
        topic, plus, text, last = path.name.split("_")[0], "plus" in path.name, "", ""
        for sentence, word in TOKEN.findall(path.read_text(encoding="utf-8")):
            if plus and sentence == "0":
                continue  # the address of the page
            word = html.unescape(word)
            text += ("\n" if sentence != last else "" if word[:1] in ".,;:!?'’" else " ") + word
            last = sentence
        part = "dev" if topic in DEV else "train"
        line = {"doc": path.name, "title": "", "text": text, "split": part, "topic": topic, "half": topic + "+" * plus}
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
