// SPDX-License-Identifier: MIT
#include "models/readers/documents/htmldocument.h"

#include "models/readers/documents/htmlelements.h"
#include "models/readers/documents/htmlfacts.h"
#include "models/readers/documents/htmlhints.h"
#include "models/readers/documents/leftout.h"
#include "models/readers/documents/speakerstyles.h"
#include "models/readers/timecode.h"

#include <QRegularExpression>

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;
using structure::BlockKind;

namespace
{

constexpr qsizetype LongestTime = 24;
constexpr qsizetype LongestQuote = 40;
/// Fewer folds than this have captions like "Transcript"; more of them ask and answer.
constexpr int FewestFolds = 3;

} // namespace

/// One walk through the tree of a page.
class HtmlWalk
{
public:
    HtmlWalk(HtmlReader &reader, HtmlTree &tree, bool mapped)
        : m_reader(reader)
        , m_builder(reader.m_builder)
        , m_tree(tree)
        , m_hints(findHints(tree.root()))
        , m_mapped(mapped)
    {
    }

    Result<void> walk();
    [[nodiscard]] const HtmlHints &hints() const { return m_hints; }

private:
    /// What holds inside an element.
    struct Open {
        const GumboNode *node = nullptr;
        unsigned next = 0; ///< child
        bool strong = false;
        bool quoted = false;
        bool kept = false;     ///< white space
        bool onPage = true;    ///< not yet inside a part of the page that may have a header of its own
        bool headings = false; ///< only headings are words: the header of a page
        int style = DocumentBuilder::NoStyle;
        DocumentBuilder::Paragraph paragraph = {}; ///< that words directly inside begin
    };

    void enter(const GumboNode &node);
    void leave(const Open &open);
    void addText(const GumboNode &node);
    void addKept(const HtmlTree::Piece &piece);
    bool leaveOut(const GumboNode &node, const HtmlMeaning &meaning);
    bool takeAsLabel(const GumboNode &node);
    bool takeAsTime(const GumboNode &node);
    void takeAttributes(const GumboNode &node);
    void beginBlock(const GumboNode &node, Open &open, bool isHeading);
    void takeSummary(const GumboNode &node, Open &open);
    [[nodiscard]] bool isStrong(const GumboNode &node) const;
    [[nodiscard]] int styleOf(const GumboNode &node);
    [[nodiscard]] HtmlHints::Terms termsAround(const GumboNode &node) const;
    void leftOut(const QString &kind) { ++m_reader.m_leftOut[kind]; }

    HtmlReader &m_reader;
    DocumentBuilder &m_builder;
    HtmlTree &m_tree;
    HtmlHints m_hints;
    bool m_mapped;
    std::vector<Open> m_open;
};

Result<void> HtmlWalk::walk()
{
    constexpr int NodesPerReport = 16'384;
    int nodes = 0;
    enter(m_tree.root());
    while (!m_open.empty()) {
        Open &open = m_open.back();
        const GumboVector &children = open.node->v.element.children;
        if (open.next >= children.length) {
            const Open ended = open;
            m_open.pop_back();
            leave(ended);
            continue;
        }
        const auto &child = *static_cast<const GumboNode *>(children.data[open.next++]);
        if (isText(child)) {
            addText(child);
        } else if (isElement(child)) {
            enter(child);
        }
        if (++nodes % NodesPerReport == 0 && m_reader.m_progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
    }
    m_builder.endParagraph();
    return {};
}

bool HtmlWalk::isStrong(const GumboNode &node) const
{
    static const QRegularExpression strong(u"font-weight\\s*:\\s*(bold|[6-9]00)|font-style\\s*:\\s*italic"_s);
    if (const char *style = attributeOf(node, "style");
        style != nullptr && strong.match(QString::fromUtf8(style)).hasMatch()) {
        return true;
    }
    return !m_hints.strongClasses.isEmpty() && std::ranges::any_of(classesOf(node), [&](const QString &name) {
        return m_hints.strongClasses.contains(name);
    });
}

int HtmlWalk::styleOf(const GumboNode &node)
{
    for (const QString &name : classesOf(node)) {
        if (!isSpeakerStyle(name)) {
            continue;
        }
        auto &styles = m_reader.m_styles;
        const auto known = std::ranges::find(styles, name);
        const auto index = int(known - styles.begin());
        if (known == styles.end()) {
            styles.push_back(name);
        }
        return index;
    }
    return m_open.empty() ? DocumentBuilder::NoStyle : m_open.back().style;
}

HtmlHints::Terms HtmlWalk::termsAround(const GumboNode &node) const
{
    return node.parent == nullptr ? HtmlHints::Terms::Words
                                  : m_hints.lists.value(node.parent, HtmlHints::Terms::Words);
}

/// Passes over what nobody says.
bool HtmlWalk::leaveOut(const GumboNode &node, const HtmlMeaning &meaning)
{
    const GumboTag tag = node.v.element.tag;
    const bool onPage = m_open.empty() || m_open.back().onPage;
    if (tag == GUMBO_TAG_FOOTER && onPage) {
        leftOut(leftout::Navigation);
        return true;
    }
    if ((tag == GUMBO_TAG_AUDIO || tag == GUMBO_TAG_VIDEO) && m_reader.m_facts.media.isEmpty()) {
        const char *address = attributeOf(node, "src");
        m_reader.m_facts.media = QString::fromUtf8(address != nullptr ? address : "");
    }
    if (meaning.kind != HtmlKind::Skipped) {
        return false;
    }
    if (meaning.leftOut != nullptr) {
        leftOut(*meaning.leftOut);
    }
    return true;
}

/// An element that holds the name of who speaks next and nothing else.
bool HtmlWalk::takeAsLabel(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    const bool isTerm = tag == GUMBO_TAG_DT && termsAround(node) == HtmlHints::Terms::Speakers;
    const bool isCite = tag == GUMBO_TAG_CITE && m_hints.citesSpeak && isCiteOfSpeaker(node);
    const auto isSpeaker = [&](const QString &name) { return m_hints.speakerClasses.contains(name); };
    if (!isTerm && !isCite &&
        (m_hints.speakerClasses.isEmpty() || !std::ranges::any_of(classesOf(node), isSpeaker))) {
        return false;
    }
    const QString name = HtmlTree::wordsBelow(node);
    if (name.isEmpty()) {
        return false;
    }
    // "Ann Bell  0:12" in one element.
    const auto time = timeTokenAtEnd(name);
    m_builder.endParagraph();
    if (time && time->length < name.size()) {
        m_builder.setTime(time->time);
        m_builder.setSpeaker(QStringView(name).chopped(time->length));
    } else {
        m_builder.setSpeaker(name);
    }
    return true;
}

/// An element with a time in it that stands before the words said then. One in the middle of a sentence stays
/// where it is.
bool HtmlWalk::takeAsTime(const GumboNode &node)
{
    static const QRegularExpression sounds(u"time|^ts$|start"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isTime =
        node.v.element.tag == GUMBO_TAG_TIME || std::ranges::any_of(classesOf(node), [](const QString &name) {
            return sounds.match(name).hasMatch();
        });
    if (!isTime || m_builder.inBlock()) {
        return false;
    }
    const QString words = HtmlTree::wordsBelow(node);
    const auto time = words.size() <= LongestTime ? timeTokenAtStart(words) : std::nullopt;
    if (!time || !QStringView(words).sliced(time->length).trimmed().isEmpty()) {
        return false;
    }
    m_builder.setTime(time->time);
    return true;
}

void HtmlWalk::takeAttributes(const GumboNode &node)
{
    if (m_hints.speakerAttribute != nullptr) {
        if (const char *speaker = attributeOf(node, m_hints.speakerAttribute)) {
            m_builder.setSpeaker(QString::fromUtf8(speaker));
        }
    }
    const AttributeTimes times = attributeTimes(node);
    if (times.start < 0) {
        return;
    }
    const double unit = times.isMilliseconds || m_hints.startsAreMilliseconds ? 1 : 1000;
    const auto asTime = [&](double time) { return Milliseconds(qint64(time * unit)); };
    const std::optional<Milliseconds> end =
        times.end >= times.start ? std::optional(asTime(times.end)) : std::nullopt;
    if (m_builder.inBlock()) {
        m_builder.extendTime(end);
    } else {
        m_builder.setTime(asTime(times.start), end);
    }
}

void HtmlWalk::beginBlock(const GumboNode &node, Open &open, bool isHeading)
{
    const GumboTag tag = node.v.element.tag;
    open.style = styleOf(node);
    open.quoted |= tag == GUMBO_TAG_LI || tag == GUMBO_TAG_BLOCKQUOTE;
    open.kept |= tag == GUMBO_TAG_PRE;
    open.onPage &= tag != GUMBO_TAG_MAIN && tag != GUMBO_TAG_ARTICLE && tag != GUMBO_TAG_SECTION;
    open.paragraph = {.kind = BlockKind::Paragraph,
                      .level = 0,
                      .quoted = open.quoted,
                      .style = open.style,
                      .line = m_mapped ? HtmlTree::lineOf(node) : 0};
    if (tag == GUMBO_TAG_HEADER && m_open.back().onPage) {
        open.headings = true;
        leftOut(leftout::Navigation);
    }
    if (isHeading) {
        open.headings = false;
        open.paragraph.kind = BlockKind::Heading;
        open.paragraph.quoted = false;
        open.paragraph.level = int(tag) - int(GUMBO_TAG_H1) + 1;
    } else if (tag == GUMBO_TAG_DT && termsAround(node) == HtmlHints::Terms::Questions) {
        open.paragraph.kind = BlockKind::Heading;
        open.paragraph.level = 3;
    } else if (tag == GUMBO_TAG_TABLE) {
        m_builder.beginTable();
    } else if (tag == GUMBO_TAG_TR) {
        m_builder.beginRow(open.paragraph.line);
    } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
        m_builder.beginCell();
    } else if (tag == GUMBO_TAG_SUMMARY) {
        takeSummary(node, open);
    }
    m_builder.endParagraph();
}

/// The caption of a fold is a control of the page; where there are many, they are headings.
void HtmlWalk::takeSummary(const GumboNode &node, Open &open)
{
    const QString words = HtmlTree::wordsBelow(node);
    if (m_hints.summaries >= FewestFolds || words.size() > LongestQuote) {
        open.paragraph.kind = BlockKind::Heading;
        open.paragraph.level = 3;
        return;
    }
    open.headings = true;
    m_reader.m_facts.warnings.push_back({.code = WarningCode::LeftOut,
                                         .arguments = {words, QString::number(words.size())},
                                         .line = open.paragraph.line});
}

void HtmlWalk::enter(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    const HtmlMeaning meaning = meaningOf(tag);
    if (leaveOut(node, meaning)) {
        return;
    }
    if (tag == GUMBO_TAG_BR) {
        m_builder.breakLine();
        return;
    }
    if (tag == GUMBO_TAG_HR) {
        m_builder.addDivider(m_mapped ? HtmlTree::lineOf(node) : 0);
        return;
    }
    if (!m_open.empty() && (takeAsLabel(node) || takeAsTime(node))) {
        return;
    }
    Open open = m_open.empty() ? Open() : m_open.back();
    open.node = &node;
    open.next = 0;
    if (meaning.kind == HtmlKind::Block || meaning.kind == HtmlKind::Heading) {
        beginBlock(node, open, meaning.kind == HtmlKind::Heading);
    }
    takeAttributes(node);
    open.strong = open.strong || meaning.kind == HtmlKind::Strong || isStrong(node);
    m_builder.setStrong(open.strong);
    m_open.push_back(open);
}

void HtmlWalk::leave(const Open &open)
{
    const GumboTag tag = open.node->v.element.tag;
    const HtmlKind kind = meaningOf(tag).kind;
    if (kind == HtmlKind::Block || kind == HtmlKind::Heading) {
        m_builder.endParagraph();
    }
    if (tag == GUMBO_TAG_TABLE) {
        m_builder.endTable();
    }
    m_builder.setStrong(!m_open.empty() && m_open.back().strong);
}

void HtmlWalk::addText(const GumboNode &node)
{
    const Open &open = m_open.back();
    if (open.headings || open.node->v.element.tag == GUMBO_TAG_HTML) {
        return;
    }
    for (const HtmlTree::Piece &piece : m_tree.piecesOf(node)) {
        if (!m_builder.inParagraph()) {
            if (piece.words.trimmed().isEmpty()) {
                continue;
            }
            m_builder.beginParagraph(open.paragraph);
        }
        if (open.kept) {
            addKept(piece);
        } else {
            m_builder.addWords(piece.words, m_mapped ? piece.source : DocumentBuilder::Nowhere);
        }
    }
}

/// Lines as they are written, empty ones as gaps.
void HtmlWalk::addKept(const HtmlTree::Piece &piece)
{
    const QStringView words = piece.words;
    qsizetype start = 0;
    for (const QStringView line : words.tokenize(u'\n')) {
        if (start > 0) {
            m_builder.breakLine();
        }
        m_builder.addWords(line,
                           m_mapped && piece.source >= 0 ? piece.source + start : DocumentBuilder::Nowhere);
        start += line.size() + 1;
    }
}

HtmlReader::HtmlReader(DocumentBuilder &builder, Transcript &facts, LeftOutCounts &leftOut,
                       Progress &progress)
    : m_builder(builder)
    , m_facts(facts)
    , m_leftOut(leftOut)
    , m_progress(progress)
{
}

Result<void> HtmlReader::read(QByteArray utf8, bool mapped)
{
    Result<HtmlTree> tree = HtmlTree::parse(std::move(utf8));
    if (!tree) {
        return std::unexpected(tree.error());
    }
    takeHtmlFacts(tree->root(), m_facts);
    return HtmlWalk(*this, *tree, mapped).walk();
}

} // namespace visavis
