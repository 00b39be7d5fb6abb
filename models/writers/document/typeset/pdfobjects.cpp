// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/pdfobjects.h"

#include "models/writers/document/typeset/pdffile.h"

#include <algorithm>

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

namespace
{

/// A text string in UTF-16, as hexadecimal digits: nothing in it needs escaping.
QByteArray textString(const QString &text)
{
    QByteArray out("<feff");
    for (const QChar c : text) {
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out + '>';
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// "/CreationDate (D:20240402120000Z)" and its like. The last of each key: the title stands before them.
void setDates(QByteArray &object, QDate date)
{
    const QDate day = date.isValid() ? date : QDate(1970, 1, 1);
    const QByteArray fixed = "(D:" + day.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)";
    for (const QByteArray &key : {QByteArray("/CreationDate "), QByteArray("/ModDate ")}) {
        const qsizetype at = object.lastIndexOf(key + "(D:");
        const qsizetype end = at < 0 ? -1 : object.indexOf(')', at);
        if (end >= 0) {
            object.replace(at, end + 1 - at, key + fixed);
        }
    }
}

QByteArray destination(const PdfExtras::Target &target, const std::vector<int> &pages)
{
    return '[' + reference(pages[size_t(target.page)]) + " /XYZ 0 " + QByteArray::number(target.top, 'f', 2) +
           " 0]";
}

bool isOnPage(const PdfExtras::Target &target, const std::vector<int> &pages)
{
    return target.page >= 0 && size_t(target.page) < pages.size();
}

QByteArray namesOf(const PdfExtras &extras, const std::vector<int> &pages)
{
    QByteArray names;
    const PdfExtras::Target *first = nullptr;
    const PdfExtras::Target *last = nullptr;
    for (const PdfExtras::Target &target : extras.targets) {
        if (isOnPage(target, pages)) {
            first = first ? first : &target;
            last = &target;
            names += textString(target.name) + ' ' + destination(target, pages) + '\n';
        }
    }
    if (!first) {
        return "<<\n>>\n";
    }
    return "<<\n/Dests <<\n/Limits [" + textString(first->name) + ' ' + textString(last->name) +
           "]\n/Names [\n" + names + "]\n>>\n>>\n";
}

/// Outline items in a tree: the index of each one's parent (-1: the root), and of its neighbours and
/// children.
struct OutlineNode {
    int parent = -1;
    int before = -1;
    int after = -1;
    int first = -1;
    int last = -1;
    int count = 0; ///< of all below it
};

std::vector<OutlineNode> outlineTree(const std::vector<PdfExtras::OutlineEntry> &entries, OutlineNode &root)
{
    std::vector<OutlineNode> nodes(entries.size());
    std::vector<int> open;
    for (int i = 0; i < int(entries.size()); ++i) {
        while (!open.empty() && entries[size_t(open.back())].level >= entries[size_t(i)].level) {
            open.pop_back();
        }
        const int parent = open.empty() ? -1 : open.back();
        OutlineNode &above = parent < 0 ? root : nodes[size_t(parent)];
        nodes[size_t(i)].parent = parent;
        nodes[size_t(i)].before = above.last;
        if (above.last >= 0) {
            nodes[size_t(above.last)].after = i;
        } else {
            above.first = i;
        }
        above.last = i;
        for (const int each : open) {
            ++nodes[size_t(each)].count;
        }
        ++root.count;
        open.push_back(i);
    }
    return nodes;
}

/// Adds the objects of the outline; the number of its root.
int addOutline(PdfFile &file, const PdfExtras &extras, const std::vector<int> &pages)
{
    OutlineNode root;
    const std::vector<OutlineNode> nodes = outlineTree(extras.outline, root);
    const int rootNumber = file.add({});
    const int firstNumber = rootNumber + 1;
    const auto numberOf = [&](int node) { return node < 0 ? rootNumber : firstNumber + node; };
    const auto link = [&](const char *key, int node) {
        return node < 0 ? QByteArray() : key + reference(numberOf(node)) + '\n';
    };
    for (size_t i = 0; i < nodes.size(); ++i) {
        const OutlineNode &node = nodes[i];
        const PdfExtras::Target &target = extras.targets[extras.outline[i].target];
        QByteArray object = "<<\n/Title " + textString(extras.outline[i].title) + "\n/Parent " +
                            reference(numberOf(node.parent)) + '\n';
        object += link("/Prev ", node.before) + link("/Next ", node.after) + link("/First ", node.first) +
                  link("/Last ", node.last);
        // Negative: what is below it is not shown before somebody opens it.
        object += node.count > 0 ? "/Count " + QByteArray::number(-node.count) + '\n' : QByteArray();
        object += isOnPage(target, pages) ? "/Dest " + destination(target, pages) + '\n' : QByteArray();
        file.add(object + ">>\n");
    }
    const qsizetype shown = std::ranges::count(nodes, -1, &OutlineNode::parent);
    file.object(rootNumber) = "<<\n/Type /Outlines\n" + link("/First ", root.first) +
                              link("/Last ", root.last) + "/Count " + QByteArray::number(shown) + "\n>>\n";
    return rootNumber;
}

/// Language tags are letters, digits and hyphens.
QByteArray languageTag(const QString &language)
{
    QByteArray tag;
    for (const QChar c : language) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-')) {
            tag += char(c.unicode());
        }
    }
    return tag;
}

} // namespace

std::optional<QByteArray> finishedPdf(const QByteArray &written, const PdfExtras &extras)
{
    std::optional<PdfFile> file = PdfFile::read(written);
    if (!file) {
        return {};
    }
    const int root = file->root();
    const int pageTree = file->referenceIn(root, "/Pages");
    const int names = file->referenceIn(root, "/Names");
    if (pageTree <= 0 || names <= 0) {
        return {};
    }
    setDates(file->object(file->info()), extras.date);
    const std::vector<int> pages = file->referencesIn(pageTree, "/Kids");
    file->object(names) = namesOf(extras, pages);

    QByteArray entries;
    if (const QByteArray tag = languageTag(extras.language); !tag.isEmpty()) {
        entries += "/Lang (" + tag + ")\n";
    }
    entries += "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!extras.outline.empty()) {
        entries += "/Outlines " + reference(addOutline(*file, extras, pages)) + "\n/PageMode /UseOutlines\n";
    }
    QByteArray &catalog = file->object(root);
    catalog.insert(catalog.indexOf("<<\n") + 3, entries);
    return file->written();
}

} // namespace visavis::typeset
