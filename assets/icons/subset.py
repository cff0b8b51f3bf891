"""Makes jalon-icons.ttf: the signs listed in icons.tsv, taken from the Phosphor icon fonts (MIT, see LICENSE).

    npm pack @phosphor-icons/web@2.1.2 && tar xzf phosphor-icons-web-2.1.2.tgz
    pip install fonttools
    python subset.py package

Sign number n of the list stands at U+E000 + n, so append to the list and do not reorder it; the enum in
src/desk/icon.rs has the same order.
"""

import csv
import pathlib
import re
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

here = pathlib.Path(__file__).parent
package = pathlib.Path(sys.argv[1])


def source(weight, file):
    font = TTFont(package / "src" / weight / file)
    css = (package / "src" / weight / "style.css").read_text()
    rule = r'\.ph-([a-z0-9-]+):before\s*{\s*content:\s*"\\([0-9a-f]+)"'
    return font, {name: int(code, 16) for name, code in re.findall(rule, css)}


sources = {"regular": source("regular", "Phosphor.ttf"), "fill": source("fill", "Phosphor-Fill.ttf")}
glyphs, metrics, cmap = {".notdef": TTGlyphPen(None).glyph()}, {".notdef": (1024, 0)}, {}
with open(here / "icons.tsv", newline="") as listed:
    for n, (name, phosphor, weight) in enumerate(csv.reader(listed, delimiter="\t")):
        font, codes = sources[weight]
        shapes = font.getGlyphSet()
        drawn = DecomposingRecordingPen(shapes)
        shapes[font.getBestCmap()[codes[phosphor]]].draw(drawn)
        pen = TTGlyphPen(None)
        contour = []
        for step in drawn.value:
            contour.append(step)
            if step[0] in ("closePath", "endPath"):
                # The fonts mark the corners of the square with contours that enclose nothing.
                points = {point for _, points in contour for point in points}
                if len(points) > 1:
                    for operator, points in contour:
                        getattr(pen, operator)(*points)
                contour = []
        glyphs[name] = pen.glyph()
        metrics[name] = (1024, 0)
        cmap[0xE000 + n] = name

order = list(glyphs)
builder = FontBuilder(1024, isTTF=True)
builder.setupGlyphOrder(order)
builder.setupCharacterMap(cmap)
builder.setupGlyf(glyphs)
table = builder.font["glyf"]
builder.setupHorizontalMetrics({name: (1024, getattr(table[name], "xMin", 0)) for name in order})
builder.setupHorizontalHeader(ascent=960, descent=-64)
builder.setupNameTable({
    "familyName": "Jalon Icons",
    "styleName": "Regular",
    "copyright": "Signs from Phosphor Icons, copyright (c) 2020-2021 Phosphor Icons",
    "licenseDescription": "MIT",
})
builder.setupOS2(sTypoAscender=960, sTypoDescender=-64, usWinAscent=960, usWinDescent=64)
builder.setupPost(keepGlyphNames=False)
# No date: the same list gives the same bytes.
builder.font["head"].created = builder.font["head"].modified = 0
builder.font.recalcTimestamp = False
builder.save(here / "jalon-icons.ttf")
print(len(cmap), "signs")
