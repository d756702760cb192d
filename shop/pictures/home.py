"""Things for the home."""

# ruff: noqa: E501 - a shape is one line, as long as it is

from __future__ import annotations

from shop.pictures.canvas import INK, METAL, Palette, circle, ellipse, line, mirrored, path, rect, shadow

_LINEN = "#f1e7d6"
_GREEN = "#5f8a63"
_GLAZE = "#b9876a"


def table_lamp(p: Palette) -> str:
    """A round base under a shade."""
    glow = ellipse(200, 160, 150, 104, "#fff3c4", opacity=0.55)
    shade = (
        path("M152 78 H248 L290 196 H110 Z", _LINEN)
        + path("M152 78 H184 L164 196 H110 Z", "#ffffff", opacity=0.35)
        + line("M110 196 H290", "#ddcfb8", 5)
    )
    base = (
        ellipse(200, 278, 62, 56, p.base)
        + ellipse(180, 262, 17, 25, p.light, opacity=0.6)
        + rect(190, 196, 20, 34, "#c9a24b", 4)
        + rect(158, 324, 84, 12, p.deep, 5)
    )
    return shadow(82, 340) + glow + base + shade


def floor_lamp(p: Palette) -> str:
    """A slim lamp with a turning head."""
    glow = path("M256 112 L176 300 H336 Z", "#fff3c4", opacity=0.6)
    pole = line("M160 336 V96 Q160 66 192 66 H238", p.base, 8)
    head = path("M226 60 H268 L292 118 H220 Z", p.base) + ellipse(256, 118, 36, 6, "#fff6d6")
    return shadow(78, 346, 172) + glow + pole + head + ellipse(160, 338, 58, 11, p.dark)


def mug(p: Palette) -> str:
    """A mug with steam."""
    handle = line("M254 180 C322 168 322 268 250 258", p.base, 19)
    body = path("M112 152 H264 L258 288 Q256 316 228 316 H148 Q120 316 118 288 Z", p.base)
    glaze = path(
        "M116 238 Q150 252 188 240 T261 240 L258 288 Q256 316 228 316 H148 Q120 316 118 288 Z", p.dark
    )
    coffee = ellipse(188, 152, 76, 17, p.light) + ellipse(188, 153, 65, 12, "#5d3c2a")
    steam = line("M168 124 q-13 -19 0 -37 t0 -34", "#ffffff", 6, opacity=0.8) + line(
        "M206 124 q-13 -19 0 -37 t0 -34", "#ffffff", 6, opacity=0.8
    )
    return shadow(100, 328, 190) + steam + handle + body + glaze + coffee


def cups(p: Palette) -> str:
    """Small cups in two stacks."""
    cup = (
        path("M96 214 H190 L182 282 Q180 296 166 296 H120 Q106 296 104 282 Z", p.base)
        + ellipse(143, 214, 47, 10, p.light)
        + ellipse(143, 215, 38, 7, "#5d3c2a")
    )
    cup += path("M100 246 H186 L182 282 Q180 296 166 296 H120 Q106 296 104 282 Z", _GLAZE)
    upper = f'<g transform="translate(0 -78)">{cup}</g>'
    return shadow(124, 310) + mirrored(upper.replace("#5d3c2a", p.inside) + cup.replace("#5d3c2a", p.dark))


def bowl(p: Palette) -> str:
    """A bowl, chopsticks laid across."""
    body = path("M84 186 H316 C312 264 262 312 240 314 H160 C138 312 88 264 84 186 Z", p.base)
    band = path("M87 208 H313 L309 226 H91 Z", p.light, opacity=0.7)
    inside = ellipse(200, 186, 116, 28, p.dark) + ellipse(200, 192, 98, 20, p.inside)
    sticks = line("M80 128 L288 196", "#a9744a", 7) + line("M104 116 L302 188", "#bd8658", 7)
    return shadow(98, 326) + body + band + inside + rect(152, 308, 96, 15, p.deep, 5) + sticks


def salad_bowl(p: Palette) -> str:
    """A wide bowl with greens."""
    greens = "".join(
        ellipse(x, y, 40, 26, colour)
        for x, y, colour in (
            (140, 176, _GREEN),
            (196, 160, "#7fae74"),
            (256, 174, _GREEN),
            (170, 184, "#8fbf7f"),
            (226, 184, "#6d9c66"),
        )
    )
    tomatoes = (
        circle(158, 166, 15, "#d9574a") + circle(240, 162, 15, "#d9574a") + circle(202, 176, 13, "#e98a3f")
    )
    body = path("M70 188 H330 C320 262 268 308 238 310 H162 C132 308 80 262 70 188 Z", p.base) + path(
        "M70 188 H110 C120 262 150 300 176 310 H162 C132 308 80 262 70 188 Z", p.light, opacity=0.5
    )
    return shadow(104, 322) + greens + tomatoes + body + line("M72 190 H328", p.dark, 5)


def plate(p: Palette) -> str:
    """A plate between fork and knife."""
    dish = (
        circle(200, 200, 106, p.dark)
        + circle(200, 197, 106, p.base)
        + circle(200, 197, 74, p.dark, opacity=0.45)
        + circle(200, 199, 70, p.base)
    )
    fork = line("M66 124 V170 Q66 186 56 186 M46 124 V170 Q46 186 56 186 M56 124 V300", METAL, 7)
    knife = path("M336 118 C360 140 360 186 344 208 V300 Q344 306 338 306 Q332 306 332 300 V118 Z", METAL)
    return shadow(120, 318) + dish + fork + knife


def vase(p: Palette) -> str:
    """A fluted vase with branches."""
    stems = (
        line("M196 160 C190 110 170 80 150 58", _GREEN, 5)
        + line("M204 160 C206 110 226 76 252 62", _GREEN, 5)
        + line("M200 160 V70", _GREEN, 5)
    )
    leaves = "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="19" ry="9" fill="{colour}" transform="rotate({turn} {x} {y})"/>'
        for x, y, turn, colour in (
            (146, 58, 40, "#7fae74"),
            (166, 96, -30, _GREEN),
            (254, 60, -40, "#7fae74"),
            (232, 98, 30, _GREEN),
            (200, 60, 90, "#8fbf7f"),
            (184, 118, 30, "#7fae74"),
            (216, 122, -30, "#7fae74"),
        )
    )
    body = path(
        "M166 152 H234 C230 196 276 216 270 270 C266 312 244 332 200 332 C156 332 134 312 130 270 C124 216 170 196 166 152 Z",
        p.base,
    )
    flutes = "".join(
        line(
            f"M{200 + k * 9} 172 C{200 + k * 8} 210 {200 + k * 21} 232 {200 + k * 17} {325 - abs(k) * 7}",
            p.dark,
            3.5,
            opacity=0.8,
        )
        for k in (-3, -2, -1, 0, 1, 2, 3)
    )
    return shadow(78, 342) + stems + leaves + body + flutes + ellipse(200, 152, 34, 7, p.inside)


def bud_vase(p: Palette) -> str:
    """A glass vase with one flower."""
    flower = (
        line("M200 262 C204 200 196 150 204 104", _GREEN, 5)
        + "".join(
            f'<ellipse cx="204" cy="72" rx="11" ry="24" fill="#ee9a8b" transform="rotate({turn} 204 92)"/>'
            for turn in range(0, 360, 60)
        )
        + circle(204, 92, 12, "#f0c342")
    )
    glass = path(
        "M184 150 H216 V196 C248 210 260 244 254 282 Q246 326 200 326 Q154 326 146 282 C140 244 152 210 184 196 Z",
        p.base,
        opacity=0.72,
    )
    shine = path(
        "M166 236 Q156 264 168 294",
        "none",
        stroke="#ffffff",
        stroke_width=8,
        stroke_linecap="round",
        opacity=0.7,
    )
    return (
        shadow(64, 336)
        + flower
        + glass
        + path("M149 262 Q200 274 251 262 Q258 326 200 326 Q142 326 149 262 Z", p.dark, opacity=0.45)
        + shine
    )


def cushion(p: Palette) -> str:
    """A plump cushion."""
    body = path("M92 98 Q200 122 308 98 Q284 206 308 314 Q200 290 92 314 Q116 206 92 98 Z", p.base)
    shade = path(
        "M308 98 Q284 206 308 314 Q200 290 92 314 Q220 270 246 214 Q262 160 308 98 Z", p.dark, opacity=0.5
    )
    piping = line("M92 98 Q200 122 308 98 Q284 206 308 314 Q200 290 92 314 Q116 206 92 98 Z", p.deep, 4)
    dent = line("M178 190 Q200 204 222 190", p.deep, 4, opacity=0.6)
    return (
        shadow(112, 326)
        + body
        + shade
        + piping
        + dent
        + line("M126 136 Q136 150 138 176", p.light, 6, opacity=0.6)
    )


def throw(p: Palette) -> str:
    """A folded blanket with fringes."""
    layers = "".join(
        rect(86, y, 228, 44, colour, 18) for y, colour in ((242, p.deep), (202, p.dark), (162, p.base))
    )
    fold = path("M86 150 Q86 120 116 120 H284 Q314 120 314 150 V190 H86 Z", p.base) + "".join(
        line(f"M{x} 122 V188", p.light, 7, opacity=0.7) for x in (128, 150, 250, 272)
    )
    fringe = "".join(line(f"M{x} 286 v18", p.deep, 4) for x in range(100, 306, 11))
    return shadow(122, 314) + fringe + layers + fold


def towel(p: Palette) -> str:
    """A rolled and a folded towel."""
    folded = "".join(
        rect(92, y, 216, 42, colour, 20) for y, colour in ((274, p.base), (234, p.light), (194, p.base))
    )
    edges = "".join(line(f"M112 {y} H292", p.dark, 3) for y in (226, 266, 306))
    roll = (
        rect(112, 118, 176, 78, p.light, 38)
        + circle(150, 157, 39, p.base)
        + line("M150 157 m0 -8 a8 8 0 1 1 -8 8 a18 18 0 1 1 18 18 a28 28 0 0 1 -28 -30", p.dark, 5)
    )
    return shadow(118, 324) + folded + edges + roll


def bed_linen(p: Palette) -> str:
    """A made bed."""
    head = rect(76, 98, 248, 120, "#b98a5f", 22)
    pillows = mirrored(
        rect(92, 158, 102, 62, "#fbfaf6", 24) + line("M106 208 Q140 216 178 206", "#e2ddd2", 4)
    )
    duvet = path("M70 222 Q200 204 330 222 L342 306 Q200 322 58 306 Z", p.base) + path(
        "M70 222 Q200 204 330 222 L334 250 Q200 232 66 250 Z", p.light
    )
    folds = line("M140 262 Q134 290 138 312", p.dark, 4) + line("M256 258 Q264 286 260 312", p.dark, 4)
    return (
        shadow(146, 330)
        + head
        + pillows
        + duvet
        + folds
        + rect(70, 306, 14, 24, "#8f6846", 4)
        + rect(316, 306, 14, 24, "#8f6846", 4)
    )


def candle(p: Palette) -> str:
    """A candle in a glass."""
    flame = path("M200 88 C222 120 222 142 200 148 C178 142 178 120 200 88 Z", "#f6b84b") + path(
        "M200 114 C210 130 209 140 200 144 C191 140 190 130 200 114 Z", "#fff0c0"
    )
    wax = (
        rect(126, 172, 148, 152, p.base, 20)
        + ellipse(200, 176, 72, 14, p.light)
        + line("M200 172 V146", INK, 4)
    )
    glass = rect(118, 158, 164, 172, "#ffffff", 24, opacity=0.32) + line(
        "M138 190 V292", "#ffffff", 8, opacity=0.75
    )
    label = (
        rect(154, 222, 92, 58, "#fbfaf6", 6)
        + circle(200, 243, 9, "#b98a5f")
        + line("M176 264 H224", "#b9ad98", 4)
    )
    return shadow(98, 338) + circle(200, 126, 62, "#fff3c4", opacity=0.6) + wax + glass + label + flame


def pan(p: Palette) -> str:
    """A pan from above, handle to the right."""
    handle = f'<g transform="rotate(-38 176 222)">{rect(262, 208, 122, 27, p.dark, 13)}{circle(366, 221, 6, "#f0e4d5")}</g>'
    body = (
        circle(176, 222, 112, p.dark)
        + circle(176, 222, 104, p.base)
        + circle(176, 222, 88, p.deep, opacity=0.55)
    )
    egg = (
        path(
            "M130 214 C124 182 166 172 186 186 C216 180 232 208 218 232 C210 262 172 256 160 250 C138 252 128 234 130 214 Z",
            "#fdfcf7",
        )
        + circle(176, 216, 21, "#f2b632")
        + circle(169, 209, 6, "#fbd977")
    )
    return shadow(118, 340, 180) + handle + body + egg


def kettle(p: Palette) -> str:
    """An electric kettle."""
    handle = line("M270 140 C334 140 330 268 282 276", INK, 15)
    body = path("M136 124 H264 L290 300 Q290 318 272 318 H128 Q110 318 110 300 Z", p.base) + path(
        "M136 124 H168 L146 318 H128 Q110 318 110 300 Z", p.light, opacity=0.6
    )
    spout = path("M140 150 L92 164 Q86 168 92 176 L132 196 Z", p.dark)
    lid = path("M142 124 Q200 92 258 124 Z", p.dark) + rect(186, 90, 28, 15, INK, 7)
    return (
        shadow(112, 338)
        + handle
        + spout
        + body
        + lid
        + rect(104, 314, 192, 18, INK, 8)
        + rect(194, 200, 13, 70, "#ffffff", 6, opacity=0.45)
    )


def clock(p: Palette) -> str:
    """A wall clock at ten past ten."""
    face = circle(200, 204, 124, "#b98a5f") + circle(200, 200, 124, "#c99f73") + circle(200, 200, 108, p.base)
    marks = "".join(
        f'<rect x="197" y="100" width="6" height="{18 if hour % 3 == 0 else 9}" rx="3" fill="{INK}" transform="rotate({hour * 30} 200 200)"/>'
        for hour in range(12)
    )
    hands = (
        line("M200 200 L152 168", INK, 8)
        + line("M200 200 L256 138", INK, 5.5)
        + line("M200 218 L200 116", "#c73e3a", 2.5)
        + circle(200, 200, 8, "#c73e3a")
    )
    return shadow(112, 340) + face + marks + hands


def plant_pot(p: Palette) -> str:
    """A pot with a leafy plant."""
    leaves = "".join(
        f'<path d="M200 220 C{200 - 44} 170 {200 - 30} 96 200 74 C{200 + 30} 96 {200 + 44} 170 200 220 Z" fill="{colour}" transform="rotate({turn} 200 224)"/>'
        for turn, colour in ((-52, _GREEN), (52, _GREEN), (-26, "#7fae74"), (26, "#7fae74"), (0, "#6d9c66"))
    )
    pot = (
        path("M130 232 H270 L254 318 Q252 328 242 328 H158 Q148 328 146 318 Z", p.base)
        + rect(120, 212, 160, 34, p.light, 8)
        + path("M228 246 H267 L254 318 Q252 328 242 328 H222 Z", p.dark, opacity=0.6)
    )
    return shadow(94, 340) + leaves + pot + rect(126, 326, 148, 13, p.dark, 6)


def rug(p: Palette) -> str:
    """A woven rug in perspective."""
    body = path("M120 120 H280 L344 296 H56 Z", p.base)
    bands = "".join(
        path(d, colour)
        for d, colour in (
            ("M112 142 H288 L295 161 H105 Z", "#e9d9bd"),
            ("M67 266 H333 L339 282 H61 Z", "#e9d9bd"),
            ("M96 186 H304 L308 197 H92 Z", "#d9806a"),
            ("M80 230 H320 L324 241 H76 Z", "#d9806a"),
        )
    )
    diamonds = "".join(
        path(f"M{x} 201 L{x + 17} 214 L{x} 227 L{x - 17} 214 Z", "#e9d9bd") for x in (116, 158, 200, 242, 284)
    )
    fringe = "".join(line(f"M{x} 297 l-2 16", "#e9d9bd", 4) for x in range(62, 344, 12)) + "".join(
        line(f"M{x} 119 l1 -11", "#e9d9bd", 3) for x in range(124, 280, 9)
    )
    return shadow(150, 316) + fringe + body + bands + diamonds


def cutting_board(p: Palette) -> str:
    """A board with a lemon."""
    board = (
        rect(88, 112, 224, 190, p.dark, 26)
        + rect(88, 104, 224, 190, p.base, 26)
        + circle(284, 132, 11, "#f0e4d5")
    )
    grain = "".join(
        line(f"M106 {y} q50 -9 96 0 t94 0", p.light, 3, opacity=0.5) for y in (160, 196, 232, 266)
    )
    lemon = (
        circle(168, 208, 44, "#f0c342")
        + circle(168, 208, 36, "#fbeeb6")
        + "".join(
            f'<path d="M168 206 L158 178 Q168 172 178 178 Z" fill="#f0cf5a" transform="rotate({turn} 168 208)"/>'
            for turn in range(0, 360, 60)
        )
    )
    leaf = path("M222 236 Q252 212 276 236 Q250 260 222 236 Z", _GREEN)
    return shadow(122, 314) + board + grain + lemon + leaf


DRAWINGS = {
    drawing.__name__: drawing
    for drawing in (
        table_lamp, floor_lamp, mug, cups, bowl, salad_bowl, plate, vase, bud_vase, cushion, throw, towel, bed_linen,
        candle, pan, kettle, clock, plant_pot, rug, cutting_board,
    )
}  # fmt: skip
