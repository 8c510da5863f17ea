/* One text at a time. Everything is set as text, never as markup: strangers wrote it. */
const make = (tag, text, kind) => {
  const node = document.createElement(tag);
  if (text !== undefined) node.textContent = text;
  if (kind) node.className = kind;
  return node;
};

const COUNTED = "ortografia"; // errors are counted, not graded
const values = (axis) => [...Array(axis === COUNTED ? 10 : 3).keys()];
const RULINGS = [["1", "Confirmar"], ["2", "Descartar"], ["3", "Dudosa"]];

function render({ model, el }) {
  const box = make("section", undefined, "lectura");
  box.tabIndex = 0;
  box.setAttribute("aria-label", "Pieza por leer");
  el.append(box);
  let scores = {};
  const note = make("input", undefined, "nota");
  note.placeholder = "Nota (tecla n), sin datos de personas";
  note.setAttribute("aria-label", "Nota");

  const send = (act, more = {}) => {
    model.send({ act, note: note.value, ...more });
    note.value = "";
    scores = {};
    box.focus();
  };
  const button = (key, text, act) => {
    const node = make("button", `${key} · ${text}`);
    node.type = "button";
    node.addEventListener("click", act);
    return node;
  };
  const score = (value) => {
    const axes = model.get("item").ejes;
    const axis = axes.find((name) => !(name in scores));
    if (axis === undefined) return;
    scores[axis] = value;
    if (axes.every((name) => name in scores)) send("score", { scores });
    else draw();
  };

  const draw = () => {
    const item = model.get("item");
    const { total = 0, done = 0 } = model.get("progress");
    box.replaceChildren();
    const bar = make("progress");
    bar.max = Math.max(total, 1);
    bar.value = done;
    bar.setAttribute("aria-label", "Avance");
    const head = make("p", `${done} de ${total} leídas`, "avance");
    head.append(" ", bar);
    box.append(head);
    if (!item.pieza) {
      box.append(make("p", "No queda ninguna pieza por leer.", "fin"), button("u", "Deshacer", () => send("undo")));
    } else {
      const copies = item.copias > 1 ? ` · ${item.copias} piezas con este texto` : "";
      box.append(make("p", `Numeral ${item.numeral} · ${item.cuenta} · ${item.cuando}${copies}`, "donde"));
      if (item.contexto) box.append(make("blockquote", item.contexto, "contexto"));
      box.append(make("p", item.texto, item.ciudadania ? "texto ciudadania" : "texto"));
      const keys = make("p", undefined, "teclas");
      if (item.ejes.length) {
        const axis = item.ejes.find((name) => !(name in scores));
        box.append(make("p", axis === COUNTED ? `${axis}: cuántos errores hay` : `${axis}: 0 no cumple, 1 en parte, 2 cumple`, "eje"));
        values(axis).forEach((value) => keys.append(button(String(value), String(value), () => score(value))));
      } else {
        RULINGS.forEach(([key, text]) => keys.append(button(key, text, () => send("rule", { key }))));
      }
      keys.append(button(item.ejes.length ? "l" : "4", "Después", () => send("later")), button("u", "Deshacer", () => send("undo")));
      box.append(keys, note);
    }
    const said = make("p", model.get("said"), "dicho");
    said.setAttribute("role", "status");
    box.append(said);
  };

  box.addEventListener("keydown", (event) => {
    if (event.target === note) {
      if (event.key === "Escape" || event.key === "Enter") box.focus();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = model.get("item");
    const scored = item.ejes && item.ejes.length > 0;
    if (event.key === "u") send("undo");
    else if (!item.pieza) return;
    else if (event.key === "n") note.focus();
    else if (event.key === "l" || (!scored && event.key === "4")) send("later");
    else if (scored && values(item.ejes.find((name) => !(name in scores))).map(String).includes(event.key)) score(Number(event.key));
    else if (!scored && ["1", "2", "3"].includes(event.key)) send("rule", { key: event.key });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // JupyterLab listens to these keys too, and would take them for its own
  box.setAttribute("data-lm-suppress-shortcuts", "true");
  ["item", "progress", "said"].forEach((name) => model.on(`change:${name}`, draw));
  draw();
}

export default { render };
