// SPDX-License-Identifier: MIT
#include "models/writers/templatefence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *NameRefused = QT_TRANSLATE_NOOP("visavis::TemplateFence", "its name is not allowed");
constexpr const char *TooLong = QT_TRANSLATE_NOOP("visavis::TemplateFence", "it is too long");
constexpr const char *TooManyTags = QT_TRANSLATE_NOOP("visavis::TemplateFence", "it has too many tags");
constexpr const char *TagRefused = QT_TRANSLATE_NOOP("visavis::TemplateFence", "this tag is not allowed");
constexpr const char *VariableRefused =
    QT_TRANSLATE_NOOP("visavis::TemplateFence", "this is not a variable's name");
constexpr const char *IncludesItself =
    QT_TRANSLATE_NOOP("visavis::TemplateFence", "it includes or extends itself");
constexpr const char *TooDeep =
    QT_TRANSLATE_NOOP("visavis::TemplateFence", "its blocks are nested too deeply");
constexpr const char *TooManyLoops =
    QT_TRANSLATE_NOOP("visavis::TemplateFence", "its loops are nested too deeply");
constexpr const char *TooManyIncludes =
    QT_TRANSLATE_NOOP("visavis::TemplateFence", "it includes too many templates");

std::unexpected<Error> refuse(const QString &name, qint64 line, const char *reason, QStringView where = {})
{
    return std::unexpected(Error{.code = ErrorCode::TemplateRefused,
                                 .arguments = {name, QString::fromLatin1(reason)},
                                 .file = {},
                                 .line = line,
                                 .detail = where.toString()});
}

/// A tag or variable as it stands in the text. What KTextTemplate takes for one always starts with "{%" or
/// "{{", so every such pair is looked at, in comments too: at worst a harmless template is refused.
struct Tag {
    QString content; ///< between the braces, trimmed
    qint64 line = 1;
    bool isVariable = false;
};

QRegularExpression anchored(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QString Variable = u"[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9][A-Za-z0-9_]*)*"_s;
const QString Name = u"[A-Za-z][A-Za-z0-9_]*"_s;
const QString File = u"\"[a-z0-9.-]+\""_s;

bool isVariableName(const QString &content)
{
    static const QRegularExpression expression = anchored(Variable);
    return expression.match(content).hasMatch();
}

bool isAllowedTag(const QString &content)
{
    static const QRegularExpression expression = [] {
        const QString value = u"(?:%1|\"[^\"\\\\{}%|]*\"|[0-9]{1,9})"_s.arg(Variable);
        const QString term = u"(?:not )?%1(?: (?:==|!=) %2)?"_s.arg(Variable, value);
        const QString condition = u"%1(?: (?:and|or) %1)*"_s.arg(term);
        return anchored(
            u"(?:el)?if %1|else|endif|for %2 in %3(?: reversed)?|empty|endfor|with %3 as %2|endwith"
            "|include %4|extends %4|block %2|endblock(?: %2)?"_s.arg(condition, Name, Variable, File));
    }();
    return expression.match(content).hasMatch();
}

Result<std::vector<Tag>> tagsOf(const QString &name, const QString &text)
{
    std::vector<Tag> tags;
    qint64 line = 1;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'\n') {
            ++line;
        }
        if (text[i] != u'{' || (text[i + 1] != u'%' && text[i + 1] != u'{')) {
            continue;
        }
        const bool isVariable = text[i + 1] == u'{';
        const QStringView rest = QStringView(text).sliced(i + 2);
        const qsizetype end = rest.indexOf(isVariable ? u"}}" : u"%}");
        const QStringView content = rest.first(end < 0 ? std::min<qsizetype>(rest.size(), 40) : end);
        const char *fault = isVariable ? VariableRefused : TagRefused;
        if (end < 0 || end > limits::TemplateTagUnits || content.contains(u'\n')) {
            return refuse(name, line, fault, content.first(std::min<qsizetype>(content.size(), 40)));
        }
        const QString trimmed = content.trimmed().toString();
        if (isVariable ? !isVariableName(trimmed) : !isAllowedTag(trimmed)) {
            return refuse(name, line, fault, trimmed);
        }
        if (int(tags.size()) == limits::TemplateTags) {
            return refuse(name, line, TooManyTags);
        }
        tags.push_back({.content = trimmed, .line = line, .isVariable = isVariable});
        i += end + 3;
    }
    return tags;
}

/// Follows includes and extends from one template, as deep as rendering would.
class Walk
{
public:
    explicit Walk(const TemplateSource &source)
        : m_source(source)
    {
    }

    Result<void> enter(const QString &name, int depth, int loops)
    {
        if (m_path.contains(name)) {
            return refuse(name, 0, IncludesItself);
        }
        if (++m_entered > limits::TemplateIncludes) {
            return refuse(name, 0, TooManyIncludes);
        }
        const Result<const std::vector<Tag> *> tags = load(name);
        if (!tags) {
            return std::unexpected(tags.error());
        }
        m_path.push_back(name);
        for (const Tag &tag : **tags) {
            const Result<void> walked = follow(name, tag, depth, loops);
            if (!walked) {
                return walked;
            }
        }
        m_path.pop_back();
        return {};
    }

    [[nodiscard]] const TemplateSet &templates() const { return m_templates; }

private:
    struct Depth {
        int blocks = 0;
        int loops = 0;
    };

    Result<void> follow(const QString &name, const Tag &tag, int &depth, int &loops)
    {
        if (tag.isVariable) {
            return {};
        }
        const QString command = tag.content.section(u' ', 0, 0);
        if (command == "include"_L1 || command == "extends"_L1) {
            // A template that is reached counts as one block more; what extends another fills that one's
            // blocks, so its own blocks can stand as deep as those.
            const Result<void> entered = enter(tag.content.section(u'"', 1, 1), depth + 1, loops);
            if (!entered) {
                return entered;
            }
            if (command == "extends"_L1) {
                const Depth base = m_deepest.value(tag.content.section(u'"', 1, 1));
                depth += base.blocks;
                loops += base.loops;
            }
        } else if (command == "if"_L1 || command == "for"_L1 || command == "with"_L1 ||
                   command == "block"_L1) {
            ++depth;
            loops += command == "for"_L1 ? 1 : 0;
        } else if (command.startsWith("end"_L1)) {
            --depth;
            loops -= command == "endfor"_L1 ? 1 : 0;
        }
        Depth &deepest = m_deepest[name];
        deepest = {.blocks = std::max(deepest.blocks, depth), .loops = std::max(deepest.loops, loops)};
        if (depth > limits::TemplateNesting) {
            return refuse(name, tag.line, TooDeep);
        }
        if (loops > limits::TemplateLoops) {
            return refuse(name, tag.line, TooManyLoops);
        }
        return {};
    }

    Result<const std::vector<Tag> *> load(const QString &name)
    {
        if (const auto known = m_tags.constFind(name); known != m_tags.constEnd()) {
            return &*known;
        }
        if (!isTemplateName(name)) {
            return refuse(name, 0, NameRefused);
        }
        const Result<QString> text = m_source(name);
        if (!text) {
            return std::unexpected(text.error());
        }
        if (text->size() > limits::TemplateUnits) {
            return refuse(name, 0, TooLong);
        }
        Result<std::vector<Tag>> tags = tagsOf(name, *text);
        if (!tags) {
            return std::unexpected(tags.error());
        }
        m_templates.insert(name, *text);
        return &*m_tags.insert(name, *tags);
    }

    const TemplateSource &m_source;
    TemplateSet m_templates;
    QHash<QString, std::vector<Tag>> m_tags;
    QHash<QString, Depth> m_deepest;
    QStringList m_path;
    int m_entered = 0;
};

} // namespace

bool isTemplateName(QStringView name)
{
    static const QRegularExpression expression = anchored(u"[a-z0-9]+(?:[.-][a-z0-9]+)*"_s);
    return name.size() <= 64 && expression.matchView(name).hasMatch();
}

Result<TemplateSet> checkTemplates(const QString &name, const TemplateSource &source)
{
    Walk walk(source);
    const Result<void> walked = walk.enter(name, 0, 0);
    if (!walked) {
        return std::unexpected(walked.error());
    }
    return walk.templates();
}

} // namespace visavis
