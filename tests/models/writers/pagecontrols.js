// SPDX-License-Identifier: MIT
// node pagecontrols.js PAGE: works the controls of the sample's page of annotated notes by tag. Exit status 77 where
// there is no jsdom.
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
const html = fs.readFileSync(process.argv[2], "utf8");

async function open(options = {}) {
  const faults = [];
  const virtualConsole = new jsdom.VirtualConsole();
  virtualConsole.on("jsdomError", (fault) => faults.push(fault.detail ?? fault));
  const dom = new jsdom.JSDOM(html, {
    runScripts: "dangerously",
    url: "https://example.org/notes.html",
    virtualConsole,
    beforeParse: (window) => {
      window.Element.prototype.scrollIntoView = () => {};
      window.performance.now = () => 0; // nothing takes any time
    },
    ...options,
  });
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  const { document } = dom.window;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const isSeen = (element) => element.closest("[hidden]") === null;
  return {
    dom,
    faults,
    document,
    all,
    one: (selector) => document.querySelector(selector),
    count: () => document.querySelector(".shown").textContent,
    seen: () => all(".passage").filter(isSeen).map((each) => Number(each.id.slice(2).split("-")[4])),
    groups: () => all(".group").filter(isSeen).map((each) => each.querySelector("h2").textContent),
    entries: () => all("nav li").filter(isSeen).map((each) => each.querySelector(".count").textContent),
    choose: (selector, value) => {
      const field = document.querySelector(selector);
      field.value = value;
      const kind = field.tagName === "INPUT" ? "input" : "change";
      field.dispatchEvent(new dom.window.Event(kind, { bubbles: true }));
    },
    press: (element, key) =>
      element.dispatchEvent(new dom.window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
  };
}

const steps = {
  // A passage with two tags stands there twice and counts once.
  async everythingIsThere() {
    const page = await open();
    assert.equal(page.count(), "4 of 4 passages");
    assert.deepEqual(page.seen(), [1, 1, 4, 2, 3]);
    assert.deepEqual(page.entries(), ["1", "2", "1", "1"]);
    assert.equal(page.one(".clear").disabled, true);
    assert.equal(page.all("main > .controls").length, 1);
    assert.deepEqual(page.all(".order option").map((each) => each.value), ["text", "tag", "length"]);
    assert.deepEqual(page.all(".interview option").map((each) => each.textContent),
                     ["All interviews", "7 · The keeper of the outer light", "Le boulanger de la rue basse"]);
    for (const field of page.all(".controls :is(input, select, ul)")) {
      assert.ok(field.getAttribute("aria-label") || field.closest("label"), field.outerHTML);
    }
  },

  async wordsFilter() {
    const page = await open();
    page.choose(".filter", "FOUR lamp");
    assert.deepEqual(page.seen(), [1, 1]);
    assert.equal(page.count(), "1 of 4 passages");
    assert.deepEqual(page.groups(), ["Work › Night shifts", "Solitude"]);
    assert.deepEqual(page.entries(), ["1", "1"]);
    page.choose(".filter", "a quatre heures");
    assert.deepEqual(page.seen(), [4]);
    page.choose(".filter", "kettle");
    assert.deepEqual(page.seen(), []);
    assert.equal(page.count(), "0 of 4 passages");
    page.one(".clear").click();
    assert.equal(page.count(), "4 of 4 passages");
    assert.equal(page.one(".filter").value, "");
    assert.equal(page.document.activeElement, page.one(".filter"));
  },

  async interviewAndSpeakerFilter() {
    const page = await open();
    page.choose(".interview", "7 · The keeper of the outer light");
    assert.deepEqual(page.seen(), [1, 1, 2, 3]);
    page.choose(".speaker", "Tom Adeyemi");
    assert.deepEqual(page.seen(), [3]);
    page.choose(".interview", "");
    page.choose(".speaker", "");
    assert.equal(page.seen().length, 5);
  },

  async tagsFilterByMouseKeysAndList() {
    const page = await open();
    const chips = page.all(".tags bdi").filter((each) => each.textContent === "Solitude");
    const box = page.all(".tag-panel li").find((each) => each.textContent.startsWith("Solitude"))
      .querySelector("input");
    chips[0].click();
    assert.deepEqual(page.seen(), [1, 1, 4]);
    assert.ok(chips.every((each) => each.getAttribute("aria-pressed") === "true"));
    assert.equal(box.checked, true);
    assert.equal(page.one(".chosen").textContent, "1");
    page.press(chips[1], "Enter");
    assert.equal(page.seen().length, 5);
    page.press(chips[1], " ");
    assert.equal(page.seen().length, 3);
    box.click();
    assert.equal(page.seen().length, 5);
    assert.equal(page.one(".chosen").textContent, "");
    page.one(".tag-panel").open = true;
    page.press(box, "Escape");
    assert.equal(page.one(".tag-panel").open, false);
  },

  async groupsAreSorted() {
    const page = await open();
    page.choose(".order", "length");
    assert.deepEqual(page.seen(), [1, 4, 1, 2, 3]);
    page.choose(".order", "text");
    assert.deepEqual(page.seen(), [1, 1, 4, 2, 3]);
  },

  async groupsFold() {
    const page = await open();
    const [button] = page.all(".fold");
    assert.equal(button.textContent, "Work › Night shifts");
    button.click();
    assert.equal(button.getAttribute("aria-expanded"), "false");
    assert.ok(page.one(".group").classList.contains("folded"));
    page.one(".collapse").click();
    assert.equal(page.all(".folded").length, 4);
    page.one(".expand").click();
    assert.equal(page.all(".folded").length, 0);
    assert.ok(page.all(".fold").every((each) => each.getAttribute("aria-expanded") === "true"));
  },

  // Whatever is filtered and collapsed.
  async aLinkShowsWhereItLeads() {
    const page = await open();
    page.choose(".filter", "wind");
    page.one(".collapse").click();
    page.one('.links a[href$="000000000002"]').click();
    assert.equal(page.one(".filter").value, "");
    const target = page.document.getElementById("a-5b0c7f0e-0000-4000-8000-000000000002");
    assert.equal(target.closest("[hidden], .folded"), null);
  },

  // Where each change takes long, the count is there at once and what is shown follows; the last filter holds.
  async whatIsSlowFollows() {
    let clock = 0;
    const page = await open({
      beforeParse: (window) => {
        window.Element.prototype.scrollIntoView = () => {};
        window.performance.now = () => (clock += 100);
      },
    });
    const shows = async (passages) => {
      while (page.seen().join() !== passages.join()) {
        await new Promise(setImmediate);
      }
    };
    page.choose(".filter", "thanked");
    page.choose(".filter", "lamp");
    assert.equal(page.count(), "2 of 4 passages");
    await shows([1, 1, 3]);
    page.choose(".filter", "zzz");
    page.one("nav a").click();
    page.one(".collapse").click();
    page.document.querySelector('.links a[href$="000000000002"]').click();
    assert.equal(page.document.getElementById("a-5b0c7f0e-0000-4000-8000-000000000002").closest("[hidden]"), null);
    await shows([1, 1, 4, 2, 3]);
  },

  async theAppearanceIsRemembered() {
    const page = await open();
    const { documentElement } = page.document;
    assert.equal(documentElement.dataset.theme, undefined);
    page.choose(".theme", "dark");
    assert.equal(documentElement.dataset.theme, "dark");
    assert.equal(page.dom.window.sessionStorage.getItem("visavis-theme"), "dark");
    page.choose(".theme", "auto");
    assert.equal(documentElement.dataset.theme, undefined);
    const again = await open({
      beforeParse: (window) => window.sessionStorage.setItem("visavis-theme", "light"),
    });
    assert.equal(again.document.documentElement.dataset.theme, "light");
    assert.equal(again.one(".theme").value, "light");
    const refused = await open({ url: "about:blank" }); // where nothing may be stored
    refused.choose(".theme", "dark");
    assert.equal(refused.document.documentElement.dataset.theme, "dark");
    assert.deepEqual(refused.faults, []);
  },

  async withoutScriptItIsWhole() {
    const page = await open({ runScripts: undefined });
    assert.equal(page.seen().length, 5);
    assert.equal(page.all("input, select, button").length, 0);
  },
};

(async () => {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
    } catch (fault) {
      console.error(name + ": " + fault.stack);
      process.exitCode = 1;
    }
  }
})();
