"""What an analyst types in a notebook: a handful of verbs over the rooms of the audit.

Names and docstrings of what is typed are Spanish: analysts read them with `help`.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from criterios_audit import audit, follow_up, intake, narrowing, results, settings, store
from criterios_audit.audit import Opened
from criterios_audit.criterios import catalogue
from criterios_audit.desk.ledger import Carga
from criterios_audit.desk.panels import account_panel, threshold_panel
from criterios_audit.desk.reading import Lectura
from criterios_audit.desk.shown import Pagina, Tabla, Texto, Textos, progress
from criterios_audit.desk.trial import Prueba, trial
from criterios_audit.model import AuditResult, UserError
from criterios_audit.report import format as f
from criterios_audit.report import request, run
from criterios_audit.report.account import account_page
from criterios_audit.results import counts, evidence
from criterios_audit.review import queue
from criterios_audit.review.desk import Desk

__all__ = ["Auditoria", "Carga", "Cuenta", "Expediente", "Prueba", "abrir", "comparar"]


def abrir(carpeta: str | Path) -> "Expediente":
    """Abre la carpeta de un expediente.

    La carpeta tiene `exportaciones/` y `registros/`; `criterios-audit nuevo` hace una vacía.
    Si no existe, lo dice con una frase.
    """
    folder = Path(carpeta)
    if not folder.is_dir():
        msg = f"No existe la carpeta «{folder}»: indique la carpeta de un expediente."
        raise UserError(msg)
    return Expediente(carpeta=folder)


def comparar(antes: str | Path, despues: str | Path) -> Tabla:
    """Dice qué publicaciones se borraron, editaron o republicaron entre dos exportaciones."""
    return _changes(intake.compare(Path(antes), Path(despues)).changes)


def _changes(found: pd.DataFrame) -> Tabla:
    names = {
        "account_id": "cuenta", "change": "cambio", "post_id": "publicación",
        "created_at": "publicada (UTC)", "text": "antes", "new_text": "después",
        "again_at": "republicada (UTC)",
    }  # fmt: skip
    return Tabla(datos=found[[*names]].rename(columns=names))


@dataclass(frozen=True, kw_only=True)
class Expediente:
    """Un expediente abierto: `.cargar()`, `.auditar()`, `.informe()`, `.fijar_umbral(…)`."""

    carpeta: Path

    def cargar(self) -> Carga:
        """Lee exportaciones y registros; muestra qué se leyó de cada archivo y qué prueba."""
        with progress(8) as journal:
            return Carga(guardado=store.load(self.carpeta, journal))

    def auditar(self, periodo: str = "", solo: str = "") -> "Auditoria":
        """Juzga las cuentas en un periodo.

        `periodo`: «2026S1», «2026-03» o «2026-01-15..2026-02-20»; vacío, el último semestre
        completo. `solo`: numerales separados por comas; vacío, todos.
        """
        with progress(11) as journal:
            opened = audit.open_expediente(self.carpeta, journal)
            numerals = tuple(n.strip().upper() for n in solo.split(",") if n.strip())
            return Auditoria(
                abierto=opened, resultado=audit.judge(opened, periodo, numerals, journal)
            )

    def informe(self, periodo: str = "", salida: str | Path | None = None) -> Texto:
        """Hace el informe completo que lee el Comité, sellado; dice dónde quedó."""
        with progress(16) as journal:
            made = run.make(
                self.carpeta,
                periodo=periodo,
                salida=Path(salida) if salida else None,
                journal=journal,
            )
        return Texto(texto=f"Informe: {made.folder / 'informe.html'}")

    def fijar_umbral(
        self,
        numeral: str,
        umbral: str,
        valor: float,
        *,
        origen: str,
        acta: str = "",
        desde: str = "",
    ) -> Texto:
        """Escribe un umbral en `criterios.toml`, con quién lo fijó.

        `origen`: acuerdo, comité, referencia o provisional; el del comité lleva `acta`. `desde`:
        el día en que empieza a valer, como «2026-07-01».
        """
        path = settings.write(
            self.carpeta, numeral, umbral, valor, origin=origen, minutes=acta, since=desde
        )
        return Texto(texto=f"{numeral}.{umbral} = {valor} ({origen}) quedó escrito en «{path}».")


@dataclass(frozen=True, kw_only=True)
class Auditoria:
    """Un periodo juzgado.

    `.hallazgos()`, `.evidencia(…)`, `.cuentas()`, `.cuenta(…)`, `.faltantes()`, `.oficio(…)` y
    `.probar_umbral(…)`.
    """

    abierto: Opened
    resultado: AuditResult

    def hallazgos(self, cuenta: str = "", numeral: str = "", veredicto: str = "") -> Tabla:
        """Los hallazgos, todos o los de una cuenta, un numeral o un veredicto.

        `veredicto`: incumple, requiere_revision_humana, observacion, cumple, no_evaluable,
        no_aplica o informativo.
        """
        titles = {c.numeral: c.title for c in catalogue()}
        rows = [
            {
                "cuenta": x.account or "el Instituto",
                "numeral": x.numeral,
                "título": titles[x.numeral],
                "veredicto": f.WORDS[x.verdict],
                "frágil": "sí" if x.fragile else "",
                "por qué": x.because,
                "n": x.n,
                "evidencia": len(x.evidence),
                "hallazgo": x.id,
            }
            for x in self.resultado.findings
            if cuenta in {"", x.account}
            and numeral.upper() in {"", x.numeral}
            and veredicto in {"", x.verdict.value}
        ]
        return Tabla(datos=pd.DataFrame(rows), ocultas=("evidencia", "hallazgo") if rows else ())

    def evidencia(self, numeral: str, cuenta: str = "") -> Tabla:
        """Las piezas en que descansa un numeral, de todas las cuentas o de una."""
        table = evidence(self.resultado, numeral.upper())
        return Tabla(datos=table[table["cuenta"] == cuenta] if cuenta and len(table) else table)

    def cuentas(self) -> Tabla:
        """Las cuentas del registro y de las exportaciones."""
        names = {
            "account_id": "cuenta", "area": "área", "caracter": "carácter",
            "posts": "publicaciones", "covered_from": "cubierta desde (UTC)",
            "covered_to": "cubierta hasta (UTC)",
        }  # fmt: skip
        return Tabla(datos=self.resultado.accounts[[*names]].rename(columns=names))

    def cuenta(self, cuenta: str) -> "Cuenta":
        """Una cuenta por su id, como «x:INEMexico»."""
        known = self.resultado.accounts["account_id"].tolist()
        if cuenta not in known:
            msg = f"No existe la cuenta «{cuenta}»: las hay {', '.join(known[:8])}…"
            raise UserError(msg)
        return Cuenta(auditoria=self, id=cuenta)

    def faltantes(self) -> Tabla:
        """Lo que falta para poder juzgar, y qué permitiría evaluar."""
        return Tabla(datos=request.missing(self.resultado))

    def oficio(self, area: str) -> Texto:
        """El oficio que pide a un área lo que falta, listo para copiar."""
        return Texto(texto=request.letter(self.resultado, area))

    def oficios(self) -> Textos:
        """Los oficios de todas las áreas a las que hay algo que pedir."""
        areas = request.areas(self.resultado)
        return Textos(textos={area: request.letter(self.resultado, area) for area in areas})

    def comparar(self, antes: str) -> Tabla:
        """Los veredictos que cambiaron desde antes, y si los movió la regla o la conducta.

        `antes`: la ruta de un `audit.json`, o un periodo de este mismo expediente.
        """
        today = self.abierto.settings.thresholds
        again = None
        if Path(antes).suffix == ".json":
            before = results.read(Path(antes))
        else:
            with progress(2) as journal:
                then = audit.judge(self.abierto, antes, (), journal)
            before = follow_up.written(then)
            if settings.in_force(today, then.period) == today:  # judged by today's rules already
                again = then.findings
        again = again or follow_up.again(self.abierto.prepared, before, today)
        moved = follow_up.split(before, again, follow_up.written(self.resultado))
        words = {verdict.value: word for verdict, word in f.WORDS.items()}
        said = {c: moved[c].map(words).fillna("—") for c in follow_up.COLUMNS[2:5]}
        shown = moved.assign(**said).rename(columns=lambda name: name.replace("_", " "))
        return Tabla(datos=shown, nota=f"{len(moved):,} veredictos cambiaron.")

    def cambios(self) -> Tabla:
        """Lo que se borró, editó o republicó entre dos exportaciones de una misma cuenta."""
        return _changes(self.abierto.stored.tables["changes"])

    def probar_umbral(self, numeral: str, umbral: str, valor: float) -> Prueba:
        """Qué veredictos cambiarían con otro umbral; no escribe nada."""
        return trial(self.abierto, self.resultado, numeral.upper(), umbral, valor)

    def revisar(
        self, codificador: str, cargo: str, *, cuenta: str = "", numeral: str = ""
    ) -> Lectura:
        """La cola que leen las personas, de a una pieza por vez y con el teclado.

        `codificador`: A, B o desempate; `cargo`: el puesto de quien lee, sin nombre. Cada
        dictamen queda en `registros/etiquetas.csv` antes de mostrar la pieza siguiente.
        """
        posts = narrowing.in_period(self.abierto.prepared, self.resultado.period)
        listed = queue.queue(self.resultado, posts, cuenta or None, numeral or None)
        return Lectura(Desk(self.abierto.folder, listed, coder=codificador, post=cargo))

    def cola(self) -> Tabla:
        """Cuántas piezas hay por leer de cada cuenta y numeral."""
        posts = narrowing.in_period(self.abierto.prepared, self.resultado.period)
        names = {
            "account_id": "cuenta", "flagged": "señaladas", "sample": "muestra al azar",
            "pieces": "piezas",
        }  # fmt: skip
        counted = queue.counts(queue.queue(self.resultado, posts, None, None))
        return Tabla(datos=counted.rename(columns=names))

    def elegir_cuenta(self) -> Any:
        """Una lista de cuentas y, debajo, la página de la que se elija."""
        return account_panel(self.resultado.accounts["account_id"].tolist(), self.cuenta)

    def mover_umbrales(self) -> Any:
        """Un tablero para probar umbrales y escribirlos con su origen."""
        return threshold_panel(
            self.probar_umbral, Expediente(carpeta=self.abierto.folder).fijar_umbral
        )

    def _repr_html_(self) -> str:
        tally = counts(self.resultado)
        said = " · ".join(f"{word} {tally[verdict.value]:,}" for verdict, word in f.WORDS.items())
        n = len(self.resultado.accounts)
        return f"<p>{f.period(self.resultado.period)}. Cuentas: {n:,}. {said}</p>"


@dataclass(frozen=True, kw_only=True)
class Cuenta:
    """Una cuenta: `.hallazgos()`, `.publicaciones()`, `.evidencia(…)`, `.pagina()`."""

    auditoria: Auditoria
    id: str

    def hallazgos(self, veredicto: str = "") -> Tabla:
        """Los hallazgos de la cuenta."""
        return self.auditoria.hallazgos(cuenta=self.id, veredicto=veredicto)

    def evidencia(self, numeral: str) -> Tabla:
        """Las piezas en que descansa un numeral."""
        return self.auditoria.evidencia(numeral, cuenta=self.id)

    def publicaciones(self) -> Tabla:
        """Lo que publicó la cuenta en el periodo: texto, hora local, clase y enlace."""
        period = self.auditoria.resultado.period
        posts = narrowing.in_period(self.auditoria.abierto.prepared, period)["posts"]
        own = posts[posts["account_id"] == self.id].sort_values("created_at")
        names = {"local": "hora local", "kind": "clase", "text": "texto", "url": "enlace"}
        return Tabla(datos=own[[*names]].rename(columns=names))

    def pagina(self) -> Pagina:
        """La página de la cuenta, como irá en el informe: veredictos, figuras y evidencia."""
        opened, result = self.auditoria.abierto, self.auditoria.resultado
        posts = narrowing.in_period(opened.prepared, result.period)
        drawn = audit.curves(result)
        page = account_page(result, posts, self.id, catalogue(), curves=drawn, beside=False)
        return Pagina(html=page)

    def _repr_html_(self) -> str:
        return self.pagina()._repr_html_()
