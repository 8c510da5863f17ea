"""What a stranger may write to be run, followed or computed by whoever opens the report. Synthetic.

Each leaves a mark (`window.colada`), opens a dialog, asks for an address that does not exist, or is
a formula; none does harm if it works.
"""

MARK = "window.colada=1"
FAR = "http://ejemplo.invalid"
HTML = (
    f"<script>{MARK}</script>",
    f"</script><script>{MARK}</script>",
    f'"><script>{MARK}</script>',
    f"'><img src=x onerror={MARK}>",
    f'<img src="{FAR}/a.png">',
    f'<img srcset="{FAR}/b.png 2x" src=x onerror="{MARK}">',
    f'<iframe src="javascript:{MARK}"></iframe>',
    f'<iframe srcdoc="<script>parent.{MARK}</script>"></iframe>',
    f'<object data="{FAR}/c"></object><embed src="{FAR}/d">',
    f'<link rel="stylesheet" href="{FAR}/e.css">',
    f'<base href="{FAR}/">',
    f'<meta http-equiv="refresh" content="0;url={FAR}/f">',
    f'<body onload="{MARK}">',
    f'<details open ontoggle="{MARK}"><summary>a</summary></details>',
    f'<input autofocus onfocus="{MARK}">',
    f'<video src="{FAR}/g.mp4" onerror="{MARK}"></video>',
    f'<form action="{FAR}/h"><button autofocus>a</button></form>',
    f'<template><script>{MARK}</script></template><noscript><img src="{FAR}/i"></noscript>',
    f"<!--><script>{MARK}</script-->",
    f"<![CDATA[<script>{MARK}</script>]]>",
    f"</textarea></title></style></noscript><script>{MARK}</script>",
    f"<ScRiPt\n>{MARK}</sCrIpT\t>",
    f"&lt;script&gt;{MARK}&lt;/script&gt;",
    f"&#60;img src=x onerror={MARK}&#62;",
    f"\\u003cscript\\u003e{MARK}\\u003c/script\\u003e",
    f"＜script＞{MARK}＜/script＞",
    f'"autofocus onfocus="{MARK}" x="',
    f"' onmouseover='{MARK}",
    f"` onerror={MARK} `",
    "</section></main></body></html>",
)
SVG = (
    f'<svg onload="{MARK}"></svg>',
    f"<svg><script>{MARK}</script></svg>",
    f'<svg><a href="javascript:{MARK}"><text y="20">ver</text></a></svg>',
    f'<svg><image href="{FAR}/j.png"/><use href="{FAR}/k.svg#a"/></svg>',
    f'<svg><animate attributeName="href" values="javascript:{MARK}" onbegin="{MARK}"/></svg>',
    f'<math><mtext><img src=x onerror="{MARK}"></mtext></math>',
)
CSS = (
    f"<style>@import '{FAR}/l.css';*{{background:url({FAR}/m)}}</style>",
    f'<p style="background:url({FAR}/n);position:fixed;inset:0">tapa</p>',
    f"</style><style>body{{background:url({FAR}/o)}}</style>",
    f"expression({MARK}); -moz-binding:url({FAR}/p)",
)
LINKS = (
    f"javascript:{MARK}",
    f"JaVaScRiPt:{MARK}//",
    f"java\tscript:{MARK}",
    f"\x01javascript:{MARK}",
    f"data:text/html,<script>{MARK}</script>",
    f'vbscript:msgbox("{MARK}")',
    f"[ver](javascript:{MARK})",
    f"![x]({FAR}/q.png)",
    f'[x]: {FAR}/r "t"',
    f"<javascript:{MARK}>",
    f"`<img src=x onerror={MARK}>`",
    f"# título\n\n<img src=x onerror={MARK}>",
)
LABELS = (
    f'<a href="javascript:{MARK}">etiqueta</a>',
    f'<b>%{{customdata}}</b><extra></extra><a href="{FAR}/s">x</a>',
    "$\\href{javascript:" + MARK + "}{x}$",
    "%{x:alert(1)}",
)
TEMPLATES = (
    "{{ 7*7 }}{{ config }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "${7*7}#{7*7}<%= 7*7 %>",
    "{0.__class__}%(name)s%n%s",
    "[bold red]marca[/bold red][link=http://ejemplo.invalid]x[/link]",
    "__import__('os').system('true')",
)
FORMULAS = (
    f'=HYPERLINK("{FAR}/t","ver")',
    "=cmd|'/c calc'!A1",
    "+cmd|'/c calc'!A1",
    "-2+3+cmd|'/c calc'!A1",
    "@SUM(1+1)*cmd|'/c calc'!A1",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "＝1+1",
    f'=IMPORTXML("{FAR}/u","//a")',
    f'=WEBSERVICE("{FAR}/v")',
    "%0A=1+1",
    '";=1+1;"',
)
SIGNS = (
    "antes\u202egpj.exe\u202c después",
    "\u2066\u2067\u2069\u200f\u200bvacío\ufeff",
    "nulo\x00<script>" + MARK + "</script>",
    "\x1b]0;titulo\x07\x1b[31mrojo",
    "\u2028" + MARK + "\u2029",
    "Z" + "\u0301" * 200,
    "\ud7ff\uffff\U0010ffff",
    "á" * 3000,
)
ALL = HTML + SVG + CSS + LINKS + LABELS + TEMPLATES + FORMULAS + SIGNS
