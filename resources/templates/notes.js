// SPDX-License-Identifier: MIT
// The controls of a page of annotated notes, which is whole without them: filter, order, collapse, appearance.
// What people wrote is read and shown as text, never as markup. Stands behind notes-passages.js in one script.

/// An interview or tag with its passages.
class Group {
  constructor(element, entries) {
    this.element = element;
    this.heading = element.querySelector("h2");
    this.entry = entries.get("#" + this.heading?.id);
    this.passages = [];
    if (this.heading) {
      this.button = document.createElement("button");
      this.button.type = "button";
      this.button.className = "fold";
      this.button.append(...this.heading.childNodes);
      this.heading.append(this.button);
      this.button.addEventListener("click", () => this.setFolded(!this.isFolded));
    }
    this.setFolded(false);
  }

  setFolded(isFolded) {
    this.isFolded = isFolded;
    this.element.classList.toggle("folded", isFolded);
    this.button?.setAttribute("aria-expanded", String(!isFolded));
  }

  /// How many of them are to be seen, as the contents say it; a group without any goes while there is a filter.
  setWanted(count, isFiltered) {
    this.isWanted = isFiltered ? count > 0 : true;
    if (this.entry) {
      this.entry.hidden = !this.isWanted;
      const number = this.entry.querySelector(".count");
      if (number) {
        number.textContent = numberText(count, document.documentElement.lang);
      }
    }
  }

  sort(order, collator) {
    const before = this.passages;
    this.passages = Array.from(before).sort((a, b) => compare(order, collator, a, b));
    if (this.passages.some((passage, i) => passage !== before[i])) {
      const moved = document.createDocumentFragment();
      for (const passage of this.passages) {
        moved.append(passage.element);
      }
      this.element.append(moved);
    }
  }
}

const ThemeKey = "visavis-theme";

/// "light", "dark", or else as the system has it.
function setTheme(theme) {
  if (["light", "dark"].includes(theme)) {
    document.documentElement.dataset.theme = theme;
  } else {
    delete document.documentElement.dataset.theme;
  }
}

// Some browsers refuse storage to files.
function rememberedTheme() {
  try {
    return sessionStorage.getItem(ThemeKey) ?? "auto";
  } catch {
    return "auto";
  }
}

function rememberTheme(theme) {
  try {
    sessionStorage.setItem(ThemeKey, theme);
  } catch {
    // It holds as long as the page does.
  }
}

/// A group comes before its passages and goes after them.
function* showWanted(group) {
  group.element.hidden = group.isWanted ? false : group.element.hidden;
  let changes = 0;
  for (const passage of group.passages) {
    changes += passage.setShown(passage.isWanted) ? 1 : 0;
    if (changes === 50) {
      changes = 0;
      yield;
    }
  }
  group.element.hidden = !group.isWanted;
}

class Page {
  constructor(controls) {
    this.controls = controls;
    this.language = document.documentElement.lang;
    this.collator = new Intl.Collator(this.language || "en", { numeric: true });
    this.wanted = { words: [], tags: new Set(), interview: "", speaker: "" };
    this.tags = new Map(); // by name: its chips and its box in the list
    this.groups = [];
    this.passages = [];
    this.timers = {};
    this.read();
    this.all = this.passages.filter((passage) => !passage.isRepeated).length;
  }

  find(name) {
    return this.controls.querySelector("." + name);
  }

  read() {
    const entries = new Map(Array.from(document.querySelectorAll("nav li"),
                                       (item) => [item.querySelector("a")?.getAttribute("href"), item]));
    for (const element of document.querySelectorAll(".group")) {
      const group = new Group(element, entries);
      const interview = element.dataset.kind === "episode" ? group.heading?.textContent : undefined;
      for (const passage of element.querySelectorAll(".passage")) {
        group.passages.push(new Passage(passage, this.passages.length, interview));
        this.passages.push(group.passages.at(-1));
      }
      this.groups.push(group);
    }
  }

  start() {
    this.fillSelect("interview");
    this.fillSelect("speaker");
    this.fillTags();
    this.startOrder();
    this.startFilter();
    this.startFolding();
    this.startTheme();
    this.startLinks();
    this.show();
  }

  /// Asks for what there are several of; a single one is nothing to choose.
  fillSelect(name) {
    const select = this.find(name);
    const names = new Set(this.passages.map((passage) => passage[name]).filter((each) => each !== ""));
    if (names.size > 1) {
      for (const each of Array.from(names).sort(this.collator.compare)) {
        const option = document.createElement("option");
        option.value = option.textContent = each;
        select.append(option);
      }
      select.addEventListener("change", () => {
        this.wanted[name] = select.value;
        this.show();
      });
    } else {
      select.remove();
    }
  }

  fillTags() {
    for (const passage of this.passages) {
      for (const chip of passage.chips) {
        const name = chip.textContent;
        if (!this.tags.has(name)) {
          this.tags.set(name, { chips: [], passages: 0 });
        }
        const tag = this.tags.get(name);
        tag.chips.push(chip);
        tag.passages += passage.isRepeated ? 0 : 1;
        chip.tabIndex = 0;
        chip.setAttribute("role", "button");
        chip.setAttribute("aria-pressed", "false");
      }
    }
    const panel = this.find("tag-panel");
    if (this.tags.size === 0) {
      panel.remove();
      return;
    }
    const list = panel.querySelector("ul");
    for (const name of Array.from(this.tags.keys()).sort(this.collator.compare)) {
      list.append(this.tagItem(name));
    }
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        panel.open = false;
        panel.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      panel.open = panel.contains(event.target) ? panel.open : false;
      this.pressChip(event);
    });
    document.addEventListener("keydown", (event) => {
      if (["Enter", " "].includes(event.key)) {
        this.pressChip(event);
      }
    });
  }

  tagItem(name) {
    const tag = this.tags.get(name);
    tag.box = document.createElement("input");
    tag.box.type = "checkbox";
    tag.box.addEventListener("change", () => this.setTag(name, tag.box.checked));
    const words = document.createElement("bdi");
    words.textContent = name;
    const count = document.createElement("span");
    count.className = "count";
    count.textContent = numberText(tag.passages, this.language);
    const label = document.createElement("label");
    label.append(tag.box, words, count);
    const item = document.createElement("li");
    item.append(label);
    return item;
  }

  pressChip(event) {
    const chip = event.target.closest?.(".tags bdi");
    if (chip) {
      event.preventDefault();
      this.setTag(chip.textContent, !this.wanted.tags.has(chip.textContent));
    }
  }

  setTag(name, isWantedNow) {
    const tag = this.tags.get(name);
    if (isWantedNow) {
      this.wanted.tags.add(name);
    } else {
      this.wanted.tags.delete(name);
    }
    this.markTag(tag, isWantedNow);
    this.show();
  }

  markTag(tag, isPressed) {
    tag.box.checked = isPressed;
    for (const chip of tag.chips) {
      chip.setAttribute("aria-pressed", String(isPressed));
    }
  }

  startOrder() {
    const order = this.find("order");
    const removeUnless = (isUseful, value) => {
      if (!isUseful) {
        order.querySelector("option[value=" + value + "]")?.remove();
      }
    };
    removeUnless(this.passages.some((passage) => passage.date !== ""), "date");
    removeUnless(this.tags.size > 0, "tag");
    order.addEventListener("change", () => this.change("order", (group) => group.sort(order.value, this.collator)));
  }

  startFilter() {
    const field = this.find("filter");
    field.addEventListener("input", () => {
      this.wanted.words = wordsOf(field.value);
      this.show();
    });
    field.addEventListener("focus", () => this.prepare(0), { once: true });
    this.find("clear").addEventListener("click", () => {
      this.clear();
      field.focus();
    });
  }

  /// Folds the passages before the first key is pressed, a few milliseconds at a time.
  prepare(from) {
    const end = performance.now() + 8;
    for (let i = from; this.passages.length > i; ++i) {
      this.passages[i].searched();
      if (performance.now() > end) {
        setTimeout(() => this.prepare(i + 1));
        return;
      }
    }
  }

  startFolding() {
    for (const [name, isFolded] of [["collapse", true], ["expand", false]]) {
      this.find(name).addEventListener("click", () => this.change("folds", (group) => group.setFolded(isFolded)));
    }
  }

  startTheme() {
    const theme = this.find("theme");
    theme.value = document.documentElement.dataset.theme ?? "auto";
    theme.addEventListener("change", () => {
      setTheme(theme.value);
      rememberTheme(theme.value);
    });
  }

  /// A link shows where it leads, whatever is filtered or collapsed.
  startLinks() {
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a")?.getAttribute("href") ?? "";
      if (link.startsWith("#")) {
        this.reveal(link.slice(1));
      }
    });
    window.addEventListener("hashchange", () => this.reveal(location.hash.slice(1))?.scrollIntoView());
    this.reveal(location.hash.slice(1))?.scrollIntoView();
  }

  reveal(id) {
    const target = document.getElementById(id);
    const section = target?.closest(".group");
    const group = this.groups.find((each) => each.element === section);
    if (group) {
      const passage = group.passages.find((each) => each.element === target);
      if (!group.isWanted || passage?.isWanted === false) {
        this.clear();
      }
      section.hidden = false; // which others may have to wait for
      passage?.setShown(true);
      group.setFolded(false);
    }
    return group ? target : null;
  }

  /// Does something with each group, a generator or not. What is known at once takes browsers seconds to show for
  /// thousands of passages: that is done a little at a time, so that keys and the pointer need not wait for it.
  change(kind, make) {
    clearTimeout(this.timers[kind]);
    const groups = this.groups;
    const steps = (function* () {
      for (const group of groups) {
        yield* make(group) ?? [];
        yield;
      }
    })();
    const slice = () => {
      const end = performance.now() + 30;
      while (!steps.next().done) {
        void document.body.offsetHeight; // lays out what changed, so that the time for it counts
        if (performance.now() > end) {
          this.timers[kind] = setTimeout(slice);
          return;
        }
      }
    };
    slice();
  }

  clear() {
    for (const name of this.wanted.tags) {
      this.markTag(this.tags.get(name), false);
    }
    this.wanted = { words: [], tags: new Set(), interview: "", speaker: "" };
    for (const field of this.controls.querySelectorAll(".filter, .interview, .speaker")) {
      field.value = "";
    }
    this.show();
  }

  show() {
    const isFiltered = isFiltering(this.wanted);
    let shown = 0;
    for (const group of this.groups) {
      let inGroup = 0;
      for (const passage of group.passages) {
        passage.isWanted = isWanted(passage, this.wanted);
        inGroup += passage.isWanted ? 1 : 0;
        shown += passage.isRepeated ? 0 : passage.isWanted ? 1 : 0;
      }
      group.setWanted(inGroup, isFiltered);
    }
    this.change("shown", showWanted);
    const count = this.find("shown");
    count.textContent = countText(count.dataset.words, shown, this.all, this.language);
    this.find("clear").disabled = !isFiltered;
    const chosen = this.find("chosen");
    if (chosen) {
      chosen.textContent = this.wanted.tags.size > 0 ? numberText(this.wanted.tags.size, this.language) : "";
    }
  }
}

function start() {
  const controls = document.getElementById("controls")?.content.firstElementChild?.cloneNode(true);
  const main = document.querySelector("main");
  if (!controls || !main?.querySelector(".passage")) {
    return;
  }
  const page = new Page(controls);
  main.prepend(controls);
  document.documentElement.classList.add("scripted");
  page.start();
}

setTheme(rememberedTheme());
document.addEventListener("DOMContentLoaded", start);
