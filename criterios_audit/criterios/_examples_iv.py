"""What IV's examples share, and the examples themselves."""

from functools import partial

from criterios_audit.criterios._example import Row, campaign, covered, post, ruled
from criterios_audit.model import Example, Reason, Verdict

NUMERAL = "IV"
_DATE = "El registro cierra el 15 de abril a las 18:00."
_FIXED = "El registro cierra el 16 de abril a las 18:00."
_NOTICE = "Fe de erratas: el registro cierra el 16 de abril."
_CLEAN = [_DATE, "Hay 1,250 módulos abiertos.", "La consulta es el 3 de mayo."]


def _tables(
    *texts: str, changes: list[Row] | None = None, more: list[Row] | None = None
) -> dict[str, list[Row]]:
    posts = [post(i, text=text) for i, text in enumerate(texts)]
    twice = [covered("changes")] if changes is not None else []
    return {
        "posts": posts + (more or []),
        "coverage": [covered(), *twice],
        "changes": changes or [],
        "etiquetas": [],
    }


_CLOSES = "El registro para la observación electoral cierra el 15 de abril."


def _said_by_two(one: str, other: str) -> dict[str, list[Row]]:
    return {
        "posts": [post(0, text=one), post(1, text=other, account_id="x:Otra")],
        "coverage": [covered()],
    }


_read = partial(ruled, NUMERAL)


def _change(change: str, post_id: str = "b1", **said: object) -> Row:
    return {
        "account_id": "x:Ejemplo",
        "network": "x",
        "post_id": post_id,
        "change": change,
        "created_at": "2026-03-10T18:00:00Z",
        "older_at": "2026-04-01T00:00:00Z",
        "newer_at": "2026-07-01T00:00:00Z",
        "text": _DATE,
        **said,
    }


_ALL_READ = _read("descartada", "000", "001", "002")
_AGAIN = {"new_text": _FIXED, "new_id": "n1", "again_at": "2026-03-11T18:00:00Z"}
EXAMPLES = [
    Example(
        name="dos exportaciones sin cambios y todo leído por dos personas",
        tables={**_tables(*_CLEAN, changes=[]), "etiquetas": _ALL_READ},
        verdict=Verdict.CUMPLE,
        metrics={"checkable": 3, "candidates": 0, "two_exports": "sí"},
    ),
    Example(
        name="una sola exportación no muestra lo borrado: cuenta lo leído, y se dice",
        tables={**_tables(*_CLEAN), "etiquetas": _ALL_READ},
        verdict=Verdict.CUMPLE,
        metrics={"two_exports": "no"},
    ),
    Example(
        name="sin muestra leída nunca cumple",
        tables=_tables(*_CLEAN),
        verdict=Verdict.REVISION,
        metrics={"candidates": 0, "reviewed": 0},
    ),
    Example(
        name="borrada y republicada al día siguiente con otra fecha: candidata",
        tables={
            **_tables(*_CLEAN, changes=[_change("republicada", **_AGAIN)]),
            "etiquetas": _ALL_READ,
        },
        verdict=Verdict.REVISION,
        evidence=["b1"],
        metrics={"candidates": 1, "pending": 1},
    ),
    Example(
        name="republicada con otras palabras y las mismas cifras no lo es, ni a los cuatro días",
        tables={
            **_tables(
                *_CLEAN,
                changes=[
                    _change("republicada", **{**_AGAIN, "new_text": f"¡Recuerda! {_DATE}"}),
                    _change("republicada", "b2", **{**_AGAIN, "again_at": "2026-03-14T18:00:00Z"}),
                ],
            ),
            "etiquetas": _ALL_READ + _read("descartada", "b1", "b2"),
        },
        verdict=Verdict.CUMPLE,
        metrics={"candidates": 0},
    ),
    Example(
        name="un borrado sin causa conocida lo lee una persona",
        tables={**_tables(*_CLEAN, changes=[_change("borrada")]), "etiquetas": _ALL_READ},
        verdict=Verdict.REVISION,
        evidence=["b1"],
    ),
    Example(
        name="error confirmado que no se corrigió",
        tables={**_tables(*_CLEAN), "etiquetas": _read("confirmada", "000")},
        verdict=Verdict.INCUMPLE,
        evidence=["000"],
        fragile=False,
    ),
    Example(
        name="cada etapa, aparte",
        tables={
            **_tables(
                *_CLEAN,
                more=[post(60, text="Faltan 3 días.", created_at="2026-03-26T18:00:00Z")],
            ),
            "calendario": campaign("2026-03-26"),
            "etiquetas": _read("confirmada", "000"),
        },
        verdict=Verdict.INCUMPLE,
        metrics={"share_ordinario": 1 / 3, "share_campana": 0.0, "n_campana": 1},
    ),
    Example(
        name="corregir no se castiga: el error corregido a la vista no incumple",
        tables={
            **_tables(
                *_CLEAN,
                more=[
                    post(
                        50,
                        text=_NOTICE,
                        kind="respuesta",
                        in_reply_to_id="000",
                        created_at="2026-03-02T06:00:00Z",
                    )
                ],
            ),
            "etiquetas": _read("confirmada", "000") + _ALL_READ[2:],
        },
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed": 1, "visible_corrections": 1},
    ),
    Example(
        name="uno en doscientos, corregido a la vista a las doce horas",
        tables={
            **_tables(
                *[f"Faltan {i} días para la consulta." for i in range(250)],
                more=[
                    post(
                        999,
                        text=_NOTICE,
                        quoted_id="000",
                        created_at="2026-03-02T06:00:00Z",
                        kind="respuesta",
                    )
                ],
            ),
            "etiquetas": _read("confirmada", "000")
            + _read("descartada", *[f"{i:03}" for i in range(1, 250)]),
        },
        verdict=Verdict.CUMPLE,
        metrics={"confirmed": 1},
    ),
    Example(
        name="corregido a las 48 horas es observación",
        tables={
            **_tables(
                *_CLEAN,
                more=[
                    post(
                        50,
                        text=_NOTICE,
                        kind="respuesta",
                        quoted_id="000",
                        created_at="2026-03-03T18:00:00Z",
                    )
                ],
            ),
            "etiquetas": _read("confirmada", "000") + _ALL_READ[2:],
        },
        thresholds={"share_max": 0.5},
        verdict=Verdict.OBSERVACION,
    ),
    Example(
        name="una fe de erratas que no nombra la pieza: una persona dice si la corrige",
        tables={
            **_tables(
                *_CLEAN,
                more=[post(50, text=_NOTICE, created_at="2026-03-02T06:00:00Z")],
            ),
            "etiquetas": _read("confirmada", "000"),
        },
        verdict=Verdict.REVISION,
    ),
    Example(
        name="retirada y confirmada: ya no está, pero no se avisó",
        tables={
            **_tables(*_CLEAN, changes=[_change("borrada")]),
            "etiquetas": _ALL_READ + _read("confirmada", "b1"),
        },
        verdict=Verdict.OBSERVACION,
        evidence=["b1"],
    ),
    Example(
        name="dos cuentas dan otra fecha de lo mismo: candidata para dos personas",
        tables=_said_by_two(_CLOSES, _CLOSES.replace("15", "16")),
        institution=True,
        verdict=Verdict.REVISION,
        evidence=["000 / 001"],
        metrics={"pairs": 1, "pending": 1},
    ),
    Example(
        name="dos cuentas dan otra cifra de lo mismo con otras palabras alrededor",
        tables=_said_by_two(
            "Hoy operan 1,250 módulos de atención ciudadana en todo el país.",
            "¡Ven! En el país hay 1 300 módulos de atención ciudadana.",
        ),
        institution=True,
        verdict=Verdict.REVISION,
        evidence=["000 / 001"],
    ),
    Example(
        name="diez cuentas repiten un aviso y una da otra fecha: dos bastan por todas",
        tables={
            "posts": [
                *[post(i, text=_CLOSES, account_id=f"x:Cuenta{i}") for i in range(0, 280, 28)],
                post(1, text=_CLOSES.replace("15", "16"), account_id="x:Otra"),
            ],
            "coverage": [covered()],
        },
        institution=True,
        verdict=Verdict.REVISION,
        evidence=["000 / 001", "112 / 001"],
        metrics={"pairs": 2, "sentences": 11},
    ),
    Example(
        name="confirmada, es observación del Instituto: cuál yerra se juzga en su cuenta",
        tables={
            **_said_by_two(_CLOSES, _CLOSES.replace("15", "16")),
            "etiquetas": _read("confirmada", "000 / 001"),
        },
        institution=True,
        verdict=Verdict.OBSERVACION,
        metrics={"confirmed": 1},
    ),
    Example(
        name="la misma fecha escrita igual, u otro asunto el mismo día, no se contradicen",
        tables={
            **_said_by_two(_CLOSES, f"¡Recuerda! {_CLOSES}"),
            "posts": [
                *_said_by_two(_CLOSES, f"¡Recuerda! {_CLOSES}")["posts"],
                post(2, text="La consulta infantil es el 3 de mayo.", account_id="x:Otra"),
                post(3, text="Inscribe tu equipo al debate el 4 de mayo.", account_id="x:Tercera"),
            ],
        },
        institution=True,
        verdict=Verdict.INFORMATIVO,
        metrics={"pairs": 0},
    ),
    Example(
        name="a los treinta días, o de dos entidades, ya es otro hecho",
        tables={
            "posts": [
                *_said_by_two(_CLOSES, _CLOSES.replace("15", "16"))["posts"],
                post(5, text=_CLOSES.replace("15", "30"), created_at="2026-04-20T18:00:00Z"),
            ],
            "coverage": [covered()],
            "cuentas": [
                {"account_id": "x:Ejemplo", "red": "x", "alias": "Ejemplo", "entidad": "Jalisco"},
                {"account_id": "x:Otra", "red": "x", "alias": "Otra", "entidad": "Yucatán"},
            ],
        },
        institution=True,
        verdict=Verdict.INFORMATIVO,
        metrics={"pairs": 0},
    ),
    Example(
        name="una cuenta sola no tiene con quién contradecirse",
        tables=_tables(*_CLEAN),
        institution=True,
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación de nadie no se sabe si se contradicen",
        tables={},
        institution=True,
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
    Example(
        name="nada que comprobar",
        tables=_tables("¡Buen día!"),
        verdict=Verdict.NO_APLICA,
    ),
    Example(
        name="sin exportación",
        tables={},
        verdict=Verdict.NO_EVALUABLE,
        reason=Reason.FALTA_EXPORTACION,
    ),
]
