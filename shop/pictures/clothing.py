"""Things to wear, laid flat."""

# ruff: noqa: E501 - a shape is one line, as long as it is

from __future__ import annotations

from shop.pictures.canvas import INK, METAL, Palette, circle, ellipse, line, mirrored, path, rect, shadow

_NECK = "M201 122 C184 122 171 110 166 93"
_SHORT = "L134 104 C116 111 107 124 99 141 L80 178 Q78 183 83 186 L113 201 Q118 203 121 198 L138 166"
_LONG = "L134 104 C115 111 107 126 103 145 L79 293 Q78 300 85 301 L109 305 Q116 306 117 299 L138 178"


def _torso(p: Palette, sleeve: str = _SHORT, bottom: int = 322, flare: int = 0) -> str:
    """Back of the neck, body and sleeves; `flare` widens the hem."""
    back = path("M164 94 Q200 78 236 94 L228 128 L172 128 Z", p.inside)
    hem = 134 - flare
    body = path(
        f"{_NECK} {sleeve} L{hem} {bottom - 9} Q{hem} {bottom} {hem + 9} {bottom} L201 {bottom} Z", p.base
    )
    fold = line(f"M138 170 Q143 200 {hem + 8} 240", p.dark, 3, opacity=0.7)
    shade = path(
        f"M{hem} {bottom - 40} L{hem} {bottom - 9} Q{hem} {bottom} {hem + 9} {bottom} L170 {bottom} Z",
        p.dark,
        opacity=0.35,
    )
    return back + mirrored(body + shade + fold)


def _long_cuffs(colour: str) -> str:
    return mirrored(line("M82 288 L115 294", colour, 12))


def _button_line(p: Palette, top: int, bottom: int, colour: str) -> str:
    dots = "".join(circle(200, y, 3.6, colour) for y in range(top, bottom, 36))
    return rect(192, top - 14, 16, bottom - top + 22, p.light, 2, opacity=0.45) + dots


def _shirt_collar(p: Palette) -> str:
    return mirrored(path("M201 126 L166 90 Q160 96 160 104 L180 138 Q184 142 188 138 Z", p.light)) + mirrored(
        line("M166 92 L199 125", p.deep, 2, opacity=0.6)
    )


def t_shirt(p: Palette) -> str:
    """A T-shirt with a ribbed collar."""
    rib = mirrored(line("M167 96 C172 111 185 121 201 121", p.deep, 7, opacity=0.55))
    hem = mirrored(
        line("M136 312 L201 312", p.deep, 1.8, opacity=0.5)
        + line("M86 178 L117 194", p.deep, 1.8, opacity=0.5)
    )
    return shadow(92) + _torso(p) + rib + hem


def polo(p: Palette) -> str:
    """A polo shirt."""
    placket = (
        rect(192, 122, 16, 50, p.dark, 2) + circle(200, 138, 3.4, "#fff") + circle(200, 158, 3.4, "#fff")
    )
    return shadow(92) + _torso(p) + placket + _shirt_collar(p)


def shirt(p: Palette) -> str:
    """A button-down shirt with a pocket."""
    pocket = path("M222 176 h38 v34 q0 8 -8 10 l-11 5 -11 -5 q-8 -2 -8 -10 z", p.dark, opacity=0.45)
    buttons = _button_line(p, 148, 318, "#ffffff" if p.lightness < 0.8 else "#b9bec6")
    return shadow(92) + _torso(p, _LONG) + pocket + buttons + _shirt_collar(p) + _long_cuffs(p.dark)


def blouse(p: Palette) -> str:
    """A blouse with a soft bow."""
    bow = mirrored(path("M201 138 C182 118 158 122 162 138 C164 152 186 150 201 140 Z", p.dark)) + mirrored(
        path("M199 142 Q188 176 176 196 L192 200 Q199 172 202 146 Z", p.deep, opacity=0.75)
    )
    sleeve = "L134 104 C113 111 104 126 98 145 L70 276 Q64 304 92 306 Q118 306 119 290 L138 178"
    folds = mirrored(
        line("M176 210 Q172 260 176 310", p.dark, 2.5) + line("M152 200 Q150 250 153 306", p.dark, 2.5)
    )
    return shadow(92) + _torso(p, sleeve, flare=6) + folds + _long_cuffs(p.dark) + bow


def hoodie(p: Palette) -> str:
    """A zipped hoodie with cords."""
    hood = path(
        "M150 108 C150 58 176 46 200 46 C224 46 250 58 250 108 C236 130 220 138 200 138 C180 138 164 130 150 108 Z",
        p.dark,
    )
    hole = path(
        "M168 104 C168 72 184 64 200 64 C216 64 232 72 232 104 C224 122 212 128 200 128 C188 128 176 122 168 104 Z",
        p.inside,
    )
    zipper = line("M200 130 V326", METAL, 4) + line("M200 130 V326", "#7d848d", 1.2)
    pocket = mirrored(path("M190 238 H166 L146 286 V300 H190 Z", p.dark, opacity=0.65))
    cords = mirrored(line("M184 128 Q180 150 183 172", "#f3efe6", 3.5))
    rib = rect(134, 316, 132, 16, p.deep, 6, opacity=0.75)
    return (
        shadow(96, 346)
        + _torso(p, _LONG, 330)
        + pocket
        + rib
        + _long_cuffs(p.deep)
        + hood
        + hole
        + zipper
        + cords
    )


def sweater(p: Palette) -> str:
    """A knitted sweater."""
    stitches = "".join(
        line(f"M{x} 150 V306", p.dark, 2, opacity=0.5, stroke_dasharray="5 6") for x in range(152, 252, 12)
    )
    rib = rect(135, 306, 130, 17, p.deep, 6, opacity=0.65)
    collar = mirrored(line("M166 95 C172 112 185 123 201 123", p.deep, 11, opacity=0.8))
    return shadow(94) + _torso(p, _LONG) + stitches + rib + collar + _long_cuffs(p.deep)


def jacket(p: Palette) -> str:
    """A short jacket with a zip and two pockets."""
    collar = mirrored(path("M201 126 L170 84 Q157 90 157 106 L176 144 Q188 138 201 126 Z", p.dark))
    pockets = mirrored(line("M156 244 L174 272", p.deep, 5))
    yoke = mirrored(line("M122 152 Q160 160 200 158", p.dark, 2.5))
    zipper = (
        line("M200 128 V320", METAL, 4.5)
        + line("M200 128 V320", "#7d848d", 1.2)
        + rect(196, 156, 8, 17, METAL, 3)
    )
    return shadow(96) + _torso(p, _LONG) + yoke + pockets + zipper + collar + _long_cuffs(p.deep)


def parka(p: Palette) -> str:
    """A quilted parka with a fur-trimmed hood."""
    quilt = mirrored(
        "".join(
            line(f"M{136 - (y - 170) // 30} {y} Q168 {y + 9} 201 {y}", p.deep, 2.6, opacity=0.6)
            for y in range(176, 340, 32)
        )
    )
    fur = path(
        "M142 112 C136 52 168 38 200 38 C232 38 264 52 258 112 C240 140 220 146 200 146 C180 146 160 140 142 112 Z",
        "#cdb492",
    )
    hole = path(
        "M164 106 C164 72 182 62 200 62 C218 62 236 72 236 106 C226 124 212 130 200 130 C188 130 174 124 164 106 Z",
        p.inside,
    )
    return (
        shadow(104, 362)
        + _torso(p, _LONG, 350, 10)
        + quilt
        + line("M200 138 V348", p.deep, 4)
        + fur
        + hole
        + _long_cuffs(p.deep)
    )


def coat(p: Palette) -> str:
    """A long coat with lapels."""
    lapels = mirrored(path("M201 214 L163 92 Q152 102 154 118 L160 150 L148 154 L198 226 Z", p.dark))
    buttons = circle(214, 236, 5.5, INK) + circle(214, 280, 5.5, INK)
    pockets = mirrored(rect(146, 262, 36, 7, p.deep, 2))
    return (
        shadow(104, 366)
        + _torso(p, _LONG, 354, 10)
        + line("M200 212 V352", p.deep, 2.5)
        + pockets
        + lapels
        + buttons
    )


def blazer(p: Palette) -> str:
    """A one-button blazer."""
    blouse_ = path("M168 94 L232 94 L200 226 Z", "#f7f5f1")
    lapels = mirrored(path("M201 232 L165 92 Q154 100 154 116 L158 156 L145 162 L198 244 Z", p.dark))
    pockets = mirrored(rect(145, 258, 38, 8, p.deep, 2))
    return (
        shadow(94)
        + _torso(p, _LONG, 328, 3)
        + blouse_
        + pockets
        + lapels
        + line("M200 236 V326", p.deep, 2.5)
        + circle(206, 244, 5, "#c9a24b")
    )


def dress(p: Palette) -> str:
    """A waisted dress."""
    top = path(
        "M201 128 C186 124 174 108 168 84 L150 88 C150 120 146 140 140 158 C150 186 156 200 156 214 L201 214 Z",
        p.base,
    )
    skirt_ = path("M156 214 C146 260 124 310 108 342 Q150 356 201 356 L201 214 Z", p.base)
    folds = line("M176 224 Q168 290 150 346", p.dark, 3) + line("M192 224 Q190 290 184 352", p.dark, 3)
    back = path("M168 84 Q200 104 232 84 L226 132 H174 Z", p.inside)
    belt = rect(153, 206, 94, 15, p.deep, 4)
    return shadow(100, 366) + back + mirrored(top + skirt_ + folds) + belt


def skirt(p: Palette) -> str:
    """A pleated skirt."""
    half = path("M140 96 L96 318 Q150 334 201 334 L201 96 Z", p.base)
    pleats = "".join(line(f"M{200 - k * 10} 116 L{200 - k * 17} {333 - k}", p.dark, 3.5) for k in range(6))
    return shadow(110, 350) + mirrored(half + pleats) + rect(138, 84, 124, 28, p.deep, 6)


def _legs(p: Palette, hem: int, inner: int, outer: int, top: int = 74) -> str:
    half = path(f"M134 {top} L{outer} {hem} H{inner} L197 166 Q201 158 201 150 V{top} Z", p.base)
    shade = path(f"M197 166 L{inner} {hem} H{inner - 20} L184 180 Z", p.dark, opacity=0.6)
    return mirrored(half + shade)


def jeans(p: Palette) -> str:
    """Jeans with stitched pockets."""
    stitch = "#e3b778"
    detail = mirrored(line("M142 98 Q150 128 176 132 L184 100", stitch, 2.4)) + line(
        "M200 100 V150 Q199 160 190 164", stitch, 2.4
    )
    hems = mirrored(line("M117 338 H160", stitch, 2, stroke_dasharray="6 4"))
    band = rect(133, 70, 134, 26, p.dark, 5) + circle(200, 83, 5.5, "#c9a24b")
    loops = "".join(rect(x, 66, 8, 32, p.deep, 2) for x in (150, 168, 224, 242))
    return shadow(92, 362) + _legs(p, 348, 163, 114) + detail + hems + band + loops


def trousers(p: Palette) -> str:
    """Trousers with a crease."""
    crease = mirrored(line("M160 108 L140 340", p.dark, 2.5))
    return (
        shadow(92, 362)
        + _legs(p, 348, 166, 112)
        + crease
        + rect(133, 70, 134, 22, p.dark, 4)
        + rect(196, 74, 16, 14, p.deep, 3)
    )


def shorts(p: Palette) -> str:
    """Shorts with a cord."""
    cord = mirrored(line("M199 128 Q184 146 186 166", "#f7f3ea", 4))
    return shadow(100, 300) + _legs(p, 284, 188, 104, 104) + rect(132, 100, 136, 26, p.dark, 6) + cord


def leggings(p: Palette) -> str:
    """Leggings."""
    half = path(
        "M140 74 C134 150 138 210 142 262 L150 346 H176 L184 262 L198 168 Q201 160 201 150 V74 Z", p.base
    )
    shade = line("M150 110 C146 180 152 250 160 338", p.light, 4, opacity=0.5)
    return shadow(76, 360) + mirrored(half + shade) + rect(139, 70, 122, 34, p.dark, 8)


def pyjamas(p: Palette) -> str:
    """A pyjama top with piping."""
    piping = "#fbfaf6"
    collar = mirrored(
        path("M201 168 L165 92 Q155 99 156 112 L164 140 L198 182 Z", p.dark)
        + line("M157 114 L165 141 L199 180", piping, 3)
    )
    dots = "".join(circle(200, y, 4.4, piping) for y in (200, 238, 276))
    pocket = rect(222, 196, 38, 40, p.dark, 4) + line("M222 204 H260", piping, 3)
    cuffs = mirrored(line("M81 280 L116 286", piping, 3))
    return shadow(92) + _torso(p, _LONG) + pocket + collar + dots + cuffs


def underwear(p: Palette) -> str:
    """Boxer briefs."""
    half = path("M112 140 L100 260 Q100 268 108 269 L176 276 L201 214 V140 Z", p.base)
    seam = line("M172 160 Q186 200 186 244", p.deep, 2.5) + line("M104 256 L178 264", p.deep, 2.5)
    return (
        shadow(106, 292)
        + mirrored(half + seam)
        + rect(110, 124, 180, 28, "#eceae4", 5)
        + rect(110, 134, 180, 7, p.deep)
    )


def socks(p: Palette) -> str:
    """A pair of socks."""
    one = "M150 76 H206 V210 C206 226 214 236 226 246 L262 276 C282 292 276 328 246 328 C230 328 214 322 202 312 L160 278 C152 270 150 262 150 250 Z"
    back = f'<g transform="translate(-44 8)">{path(one, p.dark)}{rect(150, 76, 56, 26, p.deep, 5)}</g>'
    tips = path("M240 258 L262 276 C282 292 276 328 246 328 C236 328 228 326 220 322 Z", p.deep, opacity=0.8)
    ribs = "".join(line(f"M{x} 80 V98", p.base, 2.4) for x in range(156, 206, 9))
    return (
        shadow(96, 346)
        + back
        + path(one, p.base)
        + tips
        + rect(150, 76, 56, 28, p.deep, 5)
        + ribs
        + line("M156 132 H200 M156 146 H200", p.light, 5)
    )


def scarf(p: Palette) -> str:
    """A scarf in a loop."""
    loop = path("M118 130 C118 84 282 84 282 130 C282 176 226 190 200 190 C174 190 118 176 118 130 Z", p.base)
    hole = path(
        "M152 124 C152 104 248 104 248 124 C248 146 220 152 200 152 C180 152 152 146 152 124 Z", p.inside
    )
    tail = path("M166 168 L232 172 L240 318 H168 Z", p.base) + path(
        "M208 171 L232 172 L240 318 H214 Z", p.dark, opacity=0.7
    )
    stripes = line("M169 268 H237", p.light, 9) + line("M169 288 H238", p.light, 4)
    fringe = "".join(line(f"M{x} 320 v20", p.dark, 3.5) for x in range(171, 240, 9))
    return (
        shadow(86, 352) + tail + stripes + fringe + loop + hole + line("M130 148 Q180 182 250 166", p.dark, 4)
    )


def beanie(p: Palette) -> str:
    """A ribbed beanie with a bobble."""
    dome = path("M96 250 C92 150 140 106 200 106 C260 106 308 150 304 250 Z", p.base)
    ribs = "".join(
        line(f"M{200 + k * 30} 244 C{200 + k * 28} 190 {200 + k * 18} 140 {200 + k * 6} 112", p.dark, 4)
        for k in range(-3, 4)
    )
    cuff = rect(84, 236, 232, 62, p.dark, 20) + "".join(
        line(f"M{x} 246 V290", p.deep, 4, opacity=0.6) for x in range(104, 304, 16)
    )
    return shadow(116, 316) + circle(200, 94, 28, p.light) + dome + ribs + cuff


def swimsuit(p: Palette) -> str:
    """A one-piece swimsuit."""
    half = path(
        "M168 70 L156 70 C154 120 144 150 134 168 C146 206 146 232 130 268 C158 280 182 300 190 332 L201 332 V158 C182 152 170 120 168 70 Z",
        p.base,
    )
    stripe = path("M141 186 L201 206 V226 L146 206 Z", "#fbfaf6", opacity=0.8)
    return (
        shadow(64, 346) + path("M160 90 Q200 200 240 90 L250 170 H150 Z", p.inside) + mirrored(half + stripe)
    )


def make_up_bag(p: Palette) -> str:
    """A quilted bag with a zip."""
    body = path(
        "M96 168 Q100 152 118 152 H282 Q300 152 304 168 L314 286 Q314 306 292 306 H108 Q86 306 86 286 Z",
        p.base,
    )
    quilt = "".join(
        line(f"M{x} 176 L{x + 62} 298", p.dark, 2.5) + line(f"M{x + 62} 176 L{x} 298", p.dark, 2.5)
        for x in range(92, 260, 40)
    )
    zipper = (
        line("M108 164 H292", METAL, 6)
        + line("M292 164 l18 22", "#c9a24b", 6)
        + ellipse(200, 150, 70, 4, p.deep)
    )
    return shadow(120, 318) + body + quilt + zipper


DRAWINGS = {
    drawing.__name__: drawing
    for drawing in (
        t_shirt, polo, shirt, blouse, hoodie, sweater, jacket, parka, coat, blazer, dress, skirt, jeans,
        trousers, shorts, leggings, pyjamas, underwear, socks, scarf, beanie, swimsuit, make_up_bag,
    )
}  # fmt: skip
