#pragma once

#include <string_view>

// What the HTML report is made of besides its figures. Everything is in the one page: nothing is fetched.
namespace cablelint::html {

inline constexpr std::string_view head = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>cablelint report</title>
<style>
:root { --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa;
  --error: #b3261e; --warning: #8a5a00; --info: #0b5cad; --bar: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --back: #12161c; --text: #e6edf3; --soft: #a3aeb9; --line: #333c47; --panel: #1b222b;
    --error: #ff8a80; --warning: #f0b95a; --info: #7db9ff; --bar: #4f94e0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; background: var(--back); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p.note { color: var(--soft); margin: .25rem 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.tiles li { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem 1rem;
  min-width: 7rem; }
.tiles b { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 2.5rem; align-items: start; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar { width: 45%; }
th small { color: var(--soft); font-weight: normal; margin-left: .4rem; }
td.bar span { display: block; height: .8rem; margin-top: .35rem; border-radius: .15rem; background: var(--bar); }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
td.bar span.error { background: var(--error); } td.bar span.warning { background: var(--warning); }
td.bar span.info { background: var(--info); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin: .5rem 0; }
.filters label { display: block; color: var(--soft); font-size: .9rem; }
input, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft);
  border-radius: .3rem; padding: .25rem .4rem; }
.wide { overflow-x: auto; }
td.where { overflow-wrap: anywhere; min-width: 12rem; }
tr.waived { color: var(--soft); }
[hidden] { display: none !important; }
</style>
</head>
<body>
<main>
<h1>cablelint report</h1>
)html";

// Shown only where the script runs.
inline constexpr std::string_view filters = R"html(<div class="filters" id="filters" hidden>
<div><label for="level">Level</label><select id="level"><option value="">all</option><option>error</option><option>warning</option><option>info</option></select></div>
<div><label for="code">Code</label><select id="code"><option value="">all</option></select></div>
<div><label for="post">Post</label><select id="post"><option value="">all</option></select></div>
<div><label for="year">Year</label><select id="year"><option value="">all</option></select></div>
<div><label for="words">Search</label><input id="words" type="search" size="24"></div>
<p class="note" id="shown" role="status"></p>
</div>
)html";

inline constexpr std::string_view table_head =
    R"html(<div class="wide" tabindex="0" role="region" aria-label="Findings">
<table id="findings">
<thead><tr><th scope="col">Level</th><th scope="col">Code</th><th scope="col">Place</th><th scope="col">Post</th><th scope="col">Year</th><th scope="col">Message</th></tr></thead>
<tbody>
)html";

inline constexpr std::string_view tail = R"html(</tbody>
</table>
</div>
</main>
<script>
"use strict";
(() => {
  const rows = [...document.querySelectorAll("#findings tbody tr")];
  const cells = rows.map(row => [...row.cells].map(cell => cell.textContent));
  const lists = { level: 0, code: 1, post: 3, year: 4 };
  const words = document.getElementById("words");
  const fill = (name, column) => {
    const list = document.getElementById(name);
    for (const value of [...new Set(cells.map(c => c[column]))].filter(Boolean).sort())
      list.add(new Option(value, value));
  };
  ["code", "post", "year"].forEach(name => fill(name, lists[name]));
  const show = () => {
    const wanted = Object.entries(lists).map(([name, column]) => [column, document.getElementById(name).value]);
    const search = words.value.trim().toLowerCase();
    let shown = 0;
    rows.forEach((row, i) => {
      const fits = wanted.every(([column, value]) => !value || cells[i][column] === value) &&
        (!search || cells[i].join(" ").toLowerCase().includes(search));
      row.hidden = !fits;
      if (fits) ++shown;
    });
    document.getElementById("shown").textContent = shown + " of " + rows.length + " shown";
  };
  for (const control of document.querySelectorAll("#filters select, #filters input"))
    control.addEventListener("input", show);
  document.getElementById("filters").hidden = rows.length === 0;
  show();
})();
</script>
</body>
</html>
)html";

}  // namespace cablelint::html
