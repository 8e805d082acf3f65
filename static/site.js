// The page works without this: the legend's filter, the mark that a link leads to, and names for Datasette's own form fields.
"use strict";

function filterMarks(legend) {
  const text = document.querySelector(".text");
  legend.querySelectorAll("input[name=kind]").forEach((box) => {
    text.classList.toggle("without-" + box.value, !box.checked);
  });
}

function showTarget() {
  document.querySelectorAll(".marked.target").forEach((mark) => mark.classList.remove("target"));
  const wanted = location.hash.match(/^#ev-(\d+)$/);
  if (!wanted) return;
  const parts = document.querySelectorAll('[data-evidence~="' + wanted[1] + '"]');
  parts.forEach((mark) => mark.classList.add("target"));
  if (parts.length) {
    parts[0].scrollIntoView({ block: "center" });
    parts[0].focus({ preventScroll: true });
  }
}

function nameFields() {
  const names = {
    "select[name^=_filter_column]": "Column to filter by",
    "select[name^=_filter_op]": "How to compare",
    "input[name^=_filter_value]": "Value to compare with",
    "select[name=_sort]": "Sort by",
    "textarea[name=sql], .CodeMirror textarea": "SQL",
  };
  for (const [selector, name] of Object.entries(names)) {
    document.querySelectorAll(selector).forEach((field) => {
      if (!field.labels || !field.labels.length) field.setAttribute("aria-label", name);
    });
  }
  document.querySelectorAll("a.cross").forEach((link) => link.setAttribute("aria-label", "Take away this filter or facet"));
  document.querySelectorAll(".table-wrapper, pre").forEach((box) => box.setAttribute("tabindex", "0"));
}

function foldColumnDescriptions() {
  const list = document.querySelector("dl.column-descriptions");
  if (!list) return;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "What the columns mean";
  list.replaceWith(details);
  details.append(summary, list);
}

const legend = document.querySelector(".legend");
if (legend) {
  legend.addEventListener("change", () => filterMarks(legend));
  filterMarks(legend);
  showTarget();
  window.addEventListener("hashchange", showTarget);
}
nameFields();
window.addEventListener("load", nameFields); // Datasette's SQL editor comes last
foldColumnDescriptions();
