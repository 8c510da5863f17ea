"use strict";
(() => {
  const root = document.documentElement;

  /* Figures: drawn from the JSON beside them; what stands for one is put away once it is drawn. */
  const months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "octubre", "noviembre", "diciembre"];
  const days = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];
  const short = (word) => word.slice(0, 3);
  const locale = { moduleType: "locale", name: "es-MX", dictionary: {}, format: { days, months,
    shortDays: days.map(short), shortMonths: months.map(short), date: "%d/%m/%Y",
    decimal: ".", thousands: "," } };
  const config = { displayModeBar: false, locale: "es-MX", responsive: true, scrollZoom: false,
    showTips: false, doubleClick: false };

  const coloured = (value, style) => {
    if (typeof value === "string") {
      const token = /^var\((--[\w-]+)\)$/.exec(value);
      return token ? style.getPropertyValue(token[1]).trim() : value;
    }
    if (Array.isArray(value)) return value.map((item) => coloured(item, style));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, coloured(v, style)]));
  };
  const specs = [...document.querySelectorAll("script.trazo")].map((script) => ({
    box: document.getElementById(script.dataset.para), script }));
  /* What nobody waits for is done while nothing else is. */
  const idle = window.requestIdleCallback || ((go) => setTimeout(go, 0));
  const draw = ({ box, script }, width) => {
    const { data, layout } = coloured(JSON.parse(script.textContent), getComputedStyle(root));
    const figure = box.closest("figure");
    const first = !figure.classList.contains("dibujada");
    figure.classList.add("dibujada");
    if (first) figure.querySelectorAll("details").forEach((d) => { d.open = false; });
    if (layout.meta && layout.meta.columnas) {
      const room = width || Math.max(box.clientWidth, layout.meta.ancho || 0);
      const side = Math.min(15, 0.8 * (room - 50) / layout.meta.columnas);
      data.forEach(({ marker }) => { marker.size *= side / 15; });
    }
    // on a phone the legend takes several lines: room for them above the drawing
    const lines = layout.showlegend && layout.legend.y > 1 && (width || box.clientWidth) < 480 ? 90 : 0;
    // what would not be legible narrower scrolls inside its own frame
    const least = !width && layout.meta && layout.meta.ancho > box.clientWidth ? layout.meta.ancho : 0;
    if (least) box.tabIndex = 0;
    Plotly.newPlot(box, data, { ...layout, ...(width || least ? { width: width || least } : { autosize: true }),
      height: Number(box.dataset.alto) + lines }, config);
  };
  const all = (width) => specs.forEach((figure) => draw(figure, width));
  const start = () => {
    Plotly.register(locale);
    // one at a time while nothing else is to be done: the page can be read and used meanwhile
    const waiting = [...specs];
    const next = () => {
      const figure = waiting.shift();
      if (!figure) return;
      if (!figure.box.closest("figure").classList.contains("dibujada")) draw(figure);
      idle(next, { timeout: 500 });
    };
    idle(next, { timeout: 500 });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => all());
    addEventListener("beforeprint", () => { root.dataset.papel = ""; all(660); });
    addEventListener("afterprint", () => { delete root.dataset.papel; all(); });
  };
  if (specs.length) {
    if (window.Plotly) start();
    else { // beside an account's page; if it is not there, words and tables stand for the figures
      const library = document.createElement("script");
      library.src = document.body.dataset.plotly;
      library.onload = start;
      document.head.append(library);
    }
  }

  /* A link to what is folded opens it; on paper nothing that is read there stays folded. */
  const unfolded = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details:not([open])");
    if (folded) { folded.open = true; target.scrollIntoView(); }
  };
  addEventListener("beforeprint", () => document.querySelectorAll("details.imprime:not([open])")
    .forEach((d) => { d.open = true; d.dataset.plegada = ""; }));
  addEventListener("afterprint", () => document.querySelectorAll("details[data-plegada]")
    .forEach((d) => { d.open = false; delete d.dataset.plegada; }));
  addEventListener("hashchange", unfolded);
  unfolded();

  /* Matrix: what is chosen hides rows; a group without rows hides too; orders other than by area
     put every row in a body of its own. */
  const matrix = document.querySelector(".matriz");
  const filters = document.querySelector(".filtros");
  if (!matrix || !filters) return;
  filters.hidden = false;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...matrix.tBodies].filter((body) => body.rows[0].classList.contains("grupo"))
    .map((body, area) => ({ body, button: body.querySelector("button"),
      rows: [...body.rows].slice(1).map((row) => ({ row, area: String(area),
        said: () => plain(`${row.cells[0].textContent} ${body.rows[0].textContent}`) })) }));
  const rows = groups.flatMap((group) => group.rows);
  const field = (name) => filters.querySelector(`[name=${name}]`);
  const search = filters.querySelector("input");
  const count = filters.querySelector("output");
  const unfold = filters.querySelector("[data-plegar]");
  const [network, area, verdict, numeral, order] =
    ["red", "area", "veredicto", "numeral", "orden"].map(field);
  const has = (row) => {
    if (numeral.value) {
      const cell = row.cells[Number(numeral.value)];
      return verdict.value ? cell.classList.contains(verdict.value) : cell.textContent.trim() !== "";
    }
    return !verdict.value || row.querySelector(`td.${verdict.value}`) !== null;
  };
  const fold = ({ body, button }, folded) => {
    body.classList.toggle("plegado", folded);
    button.setAttribute("aria-expanded", String(!folded));
  };
  const filter = () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const chosen = [search, network, area, verdict, numeral].some(({ value }) => value);
    let shown = 0;
    rows.forEach((item) => {
      if (words.length) item.text ??= item.said();
      item.row.hidden = chosen && !(words.every((word) => item.text.includes(word))
        && (!network.value || item.row.dataset.red === network.value)
        && (!area.value || item.area === area.value) && has(item.row));
      shown += !item.row.hidden;
    });
    groups.forEach((group) => {
      group.body.hidden = group.rows.every(({ row }) => row.hidden);
      if (chosen) fold(group, false);
    });
    count.value = shown === 1 ? "1 cuenta" : `${shown.toLocaleString("es-MX")} cuentas`;
  };
  const flat = document.createElement("tbody");
  const sort = () => {
    if (!order.value) {
      groups.forEach(({ body, rows: own }) => body.append(...own.map(({ row }) => row)));
      flat.remove();
    } else {
      const sorted = rows.map(({ row }) => ({ row, name: row.cells[0].textContent,
        most: order.value === "nombre" ? 0 : row.querySelectorAll(`td.${order.value}`).length }));
      sorted.sort((a, b) => b.most - a.most || a.name.localeCompare(b.name, "es"));
      flat.append(...sorted.map(({ row }) => row));
      matrix.append(flat);
    }
    groups.forEach(({ body }) => { body.classList.toggle("vacio", Boolean(order.value)); });
    unfold.hidden = Boolean(order.value);
  };
  const label = () => {
    unfold.textContent = groups.some(({ body }) => body.classList.contains("plegado"))
      ? "Desplegar todo" : "Plegar todo";
  };
  filters.addEventListener("input", (event) => {
    if (event.target === order) sort();
    filter();
    label();
  });
  unfold.addEventListener("click", () => {
    const folded = !groups.some(({ body }) => body.classList.contains("plegado"));
    groups.forEach((group) => fold(group, folded));
    label();
  });
  groups.forEach((group) => group.button.addEventListener("click", () => {
    fold(group, !group.body.classList.contains("plegado"));
    label();
  }));

  /* The keyboard: one stop per row for the tab key; arrows go from cell to cell. */
  idle(() => matrix.querySelectorAll("td a").forEach((link) => { link.tabIndex = -1; }), { timeout: 500 });
  const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  matrix.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const cell = event.target.closest("th, td");
    if (!step || !cell || event.target.tagName !== "A") return;
    const width = matrix.rows[0].cells.length;
    const lines = [...matrix.rows].filter((row) => row.offsetParent && row.cells.length === width);
    let [x, y] = [cell.cellIndex + step[0], lines.indexOf(cell.parentElement) + step[1]];
    while (lines[y] && lines[y].cells[x]) {
      const link = lines[y].cells[x].querySelector("a");
      if (link) {
        event.preventDefault();
        link.focus();
        return;
      }
      [x, y] = [x + step[0], y + step[1]];
    }
  });

  /* A link to a folded row opens its area. */
  const arrive = () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const group = row && groups.find(({ body }) => body.contains(row));
    if (!group || !group.body.classList.contains("plegado")) return;
    fold(group, false);
    label();
    row.scrollIntoView();
  };
  addEventListener("hashchange", arrive);
  filter();
  label();
  arrive();
})();
