// SPDX-License-Identifier: MIT
// node pageinert.js PAGE: opens a page full of hostile words as a browser reads it, without the policy that keeps
// scripts out, and works its controls: only the page's own script may do anything. Exit status 77 where there is no
// jsdom.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");

const jsdom = (() => {
  try {
    return require("jsdom");
  } catch {
    process.exit(77);
  }
})();

(async () => {
  const alerts = [];
  const faults = [];
  const virtualConsole = new jsdom.VirtualConsole();
  virtualConsole.on("jsdomError", (fault) => faults.push(fault.detail ?? fault));
  const dom = new jsdom.JSDOM(fs.readFileSync(process.argv[2], "utf8"), {
    runScripts: "dangerously",
    url: "https://example.org/notes.html",
    virtualConsole,
    beforeParse: (window) => {
      window.Element.prototype.scrollIntoView = () => {};
      window.alert = (words) => alerts.push(words);
    },
  });
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  const { document } = dom.window;
  const elements = Array.from(document.querySelectorAll("*"));
  assert.ok(document.querySelector(".passage"), "the page has its passages");
  assert.equal(elements.filter((each) => each.localName === "script").length, 1);
  for (const element of elements) {
    assert.ok(!["img", "iframe", "object", "embed", "base", "form", "svg"].includes(element.localName), element.outerHTML);
    for (const { name, value } of element.attributes) {
      assert.ok(!name.startsWith("on"), `${name}="${value}"`);
      if (["href", "src", "action"].includes(name)) {
        assert.match(value, /^(#|https?:)/);
      }
    }
  }
  for (const element of document.querySelectorAll("a, button, .fold")) {
    element.click();
  }
  assert.deepEqual(alerts, []);
  assert.deepEqual(faults.filter((fault) => !/navigation/i.test(fault.message ?? fault)), []);
})().catch((fault) => {
  console.error(fault.stack);
  process.exitCode = 1;
});
