// The look of the page. Text and background have a contrast of at least 4.5 to 1, in light and in dark mode. No colour carries meaning
// alone: each kind of finding also has its own underline, a number, and a heading in words.
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --page: #f4f4f1; --ink: #1c1c1a; --soft: #55554f; --rule: #cfcfc8; --link: #0b4f8a;
  --fail: #a3121c; --fail-wash: #fde7e7; --review: #7a4a00; --review-wash: #fff1d0;
  --open: #5b3a8c; --open-wash: #f0e8fb; --advice: #0b5c66; --advice-wash: #ddf3f5; --pass: #1d6431;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1e20; --page: #131416; --ink: #ececE6; --soft: #b4b4ac; --rule: #45464a; --link: #8ec5ff;
    --fail: #ff9d9d; --fail-wash: #47191c; --review: #ffc766; --review-wash: #40300d;
    --open: #cdb2ff; --open-wash: #332552; --advice: #7fdce6; --advice-wash: #0e393f; --pass: #8bdc9f;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1rem; max-width: 80rem; background: var(--page); color: var(--ink); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; color: var(--soft); }
h3 { font-size: 1.1rem; margin-top: 1.5rem; }
p { margin: 0 0 .5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, section:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 1rem; }
.fail { --own: var(--fail); --wash: var(--fail-wash); }
.review { --own: var(--review); --wash: var(--review-wash); }
.open { --own: var(--open); --wash: var(--open-wash); }
.advice { --own: var(--advice); --wash: var(--advice-wash); }
.pass { --own: var(--pass); }
article { margin-bottom: 3rem; }
.verdict { border-left: .5rem solid var(--own); background: var(--paper); padding: 1rem; margin-bottom: 1rem; border-radius: .25rem; }
.verdict p { color: var(--soft); margin: 0; }
.verdict .title { font-size: 1.75rem; color: var(--own); }
.verdict .name { color: var(--ink); font-weight: 600; }
.draft, .checklist { background: var(--paper); padding: 1rem; border-radius: .25rem; }
.checklist { margin-top: 1rem; }
.text { white-space: pre-wrap; font-size: 1.125rem; line-height: 1.9; }
mark { color: inherit; background: var(--wash); text-decoration: underline 2px var(--own); text-underline-offset: .2em; }
mark.review { text-decoration-style: dashed; }
mark.open { text-decoration-style: dotted; }
mark.advice { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.number { display: inline-block; min-width: 1.5rem; padding: 0 .35rem; border: 1px solid var(--own); border-radius: .75rem; background: var(--paper);
  color: var(--own); font: 700 .875rem/1.375rem system-ui, sans-serif; text-align: center; text-decoration: none; vertical-align: .1em; margin: 0 .15rem; }
.number:target { background: var(--own); color: var(--paper); }
.hidden { background: var(--soft); color: var(--paper); border-radius: .25rem; padding: .1em .3em; font-size: .875em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
h3.fail, h3.review, h3.open, h3.advice { color: var(--own); }
ol, ul { margin: 0; padding: 0; list-style: none; }
.item { position: relative; border-left: .25rem solid var(--own); padding: .25rem 0 .25rem 3rem; margin-bottom: 1rem; }
.item:target { background: var(--wash); }
.item > .number { position: absolute; left: .5rem; top: .35rem; margin: 0; }
.words, .why { color: var(--soft); }
.why, .how { font-size: .9rem; }
q { color: var(--ink); quotes: "“" "”"; }
.remedy, .question { font-weight: 600; }
.remedy::before { content: "→ " / ""; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .9em; }
details { border-top: 1px solid var(--rule); margin-top: 1rem; padding-top: .75rem; }
summary { cursor: pointer; font-weight: 600; min-height: 1.5rem; }
details li, nav li, .said li { margin: .5rem 0; }
.allowed { font-weight: 600; }
nav a { display: inline-block; min-height: 1.5rem; }
footer { color: var(--soft); font-size: .9rem; }
@media (min-width: 60rem) {
  body { padding: 2rem; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
  .draft { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
  .checklist { margin-top: 0; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #fff; --page: #fff; --ink: #000; --soft: #333; --rule: #999; --link: #000;
    --fail: #8a0d16; --fail-wash: #fff; --review: #6b4100; --review-wash: #fff; --open: #4b2f76; --open-wash: #fff;
    --advice: #08464e; --advice-wash: #fff; --pass: #14502a; }
  html { font-size: 10.5pt; }
  body, .draft, .checklist, .verdict { padding: 0; max-width: none; }
  .verdict { padding-left: .75rem; }
  .columns { display: block; }
  .draft { position: static; max-height: none; overflow: visible; }
  .checklist { margin-top: 1.5rem; }
  .skip { display: none; }
  .item, details li, .said li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  article { break-after: page; }
  article:last-child { break-after: auto; }
  .how { display: none; }
  .hidden { background: none; color: inherit; border: 1px solid var(--rule); }
}
`;
