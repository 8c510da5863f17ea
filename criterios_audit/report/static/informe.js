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
    box: document.getElementById(script.dataset.para), spec: JSON.parse(script.textContent) }));
  const draw = (width) => specs.forEach(({ box, spec }) => {
    const { data, layout } = coloured(spec, getComputedStyle(root));
    const figure = box.closest("figure");
    figure.classList.add("dibujada");
    if (layout.meta && layout.meta.columnas) {
      const side = Math.min(15, 0.8 * ((width || box.clientWidth) - 50) / layout.meta.columnas);
      data.forEach(({ marker }) => { marker.size *= side / 15; });
    }
    // on a phone the legend takes several lines: room for them above the drawing
    const lines = layout.showlegend && layout.legend.y > 1 && (width || box.clientWidth) < 480 ? 90 : 0;
    // what would not be legible narrower scrolls inside its own frame
    const least = !width && layout.meta && layout.meta.ancho > box.clientWidth ? layout.meta.ancho : 0;
    if (least) box.tabIndex = 0;
    Plotly.newPlot(box, data, { ...layout, ...(width || least ? { width: width || least } : { autosize: true }),
      height: Number(box.dataset.alto) + lines }, config);
  });
  if (specs.length) {
    Plotly.register(locale);
    draw();
    document.querySelectorAll("figure.dibujada details").forEach((d) => { d.open = false; });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw());
    addEventListener("beforeprint", () => { root.dataset.papel = ""; draw(680); });
    addEventListener("afterprint", () => { delete root.dataset.papel; draw(); });
  }

  /* Matrix: search, network and verdict hide rows; a group without rows hides too. */
  const filters = document.querySelector(".filtros");
  if (!filters) return;
  filters.hidden = false;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...document.querySelectorAll(".matriz tbody")].map((body) => ({ body,
    button: body.querySelector("button"),
    rows: [...body.querySelectorAll("tr[data-red]")].map((row) => ({ row,
      text: plain(row.dataset.busca) })) }));
  const [search, network, verdict] = filters.querySelectorAll("input, select");
  const count = filters.querySelector("output");
  const filter = () => {
    const words = plain(search.value).split(/\s+/);
    let shown = 0;
    groups.forEach(({ body, button, rows }) => {
      let here = 0;
      rows.forEach(({ row, text }) => {
        const fits = words.every((word) => text.includes(word))
          && (!network.value || row.dataset.red === network.value)
          && (!verdict.value || row.querySelector(`td.${verdict.value}`) !== null);
        row.hidden = !fits || (button && button.getAttribute("aria-expanded") === "false");
        here += fits;
      });
      body.hidden = rows.length > 0 && here === 0;
      shown += here;
    });
    count.value = shown === 1 ? "1 cuenta" : `${shown.toLocaleString("es-MX")} cuentas`;
  };
  filters.addEventListener("input", filter);
  groups.forEach(({ button }) => button && button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") === "false"));
    filter();
  }));
  filter();
})();
