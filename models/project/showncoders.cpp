// SPDX-License-Identifier: MIT
#include "models/project/showncoders.h"

#include "models/project/project.h"

#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array ColourWords{"highlight", "tag", "coder"};

} // namespace

QString personOf(const QString &coder)
{
    static const QRegularExpression pass(u" \\(\\d+\\)$"_s);
    return QString(coder).remove(pass);
}

ShownCoders::ShownCoders(Project *project)
    : QObject(project)
    , m_project(project)
{
}

QString ShownCoders::scope() const
{
    const Coder *coder = m_project->data().coders().find(m_project->coder());
    return coder ? u"shown coders/"_s + coder->guid.toString(QUuid::WithoutBraces) : QString();
}

void ShownCoders::follow()
{
    m_hidden.clear();
    m_isBlind = false;
    if (const QString kept = scope(); !kept.isEmpty()) {
        m_isBlind = m_project->setting(kept, u"blind"_s).toBool();
        const QString colour = m_project->setting(kept, u"colour"_s).toString();
        const auto found = std::ranges::find(ColourWords, colour,
                                             [](const char *word) { return QString::fromLatin1(word); });
        m_colourBy = found == ColourWords.end() ? ColourBy::Highlight : ColourBy(found - ColourWords.begin());
        const QStringList hidden =
            m_project->setting(kept, u"hidden"_s).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &guid : hidden) {
            if (const Coder *coder = m_project->data().coders().find(QUuid::fromString(guid))) {
                m_hidden.insert(coder->id);
            }
        }
        m_hidden.remove(m_project->coder());
    }
    Q_EMIT changed();
}

void ShownCoders::keep()
{
    if (const QString kept = scope(); !kept.isEmpty()) {
        QStringList hidden;
        for (const CoderId coder : std::as_const(m_hidden)) {
            hidden.append(m_project->data().coders().find(coder)->guid.toString(QUuid::WithoutBraces));
        }
        hidden.sort();
        m_project->setSetting(kept, u"hidden"_s, hidden.join(u' '));
        m_project->setSetting(kept, u"blind"_s, m_isBlind);
        m_project->setSetting(kept, u"colour"_s,
                              QLatin1StringView(ColourWords[size_t(m_colourBy)]).toString());
    }
    Q_EMIT changed();
}

void ShownCoders::setBlind(bool isBlind)
{
    if (std::exchange(m_isBlind, isBlind) != isBlind) {
        keep();
    }
}

void ShownCoders::setHidden(CoderId coder, bool isHidden)
{
    if (coder == m_project->coder() || m_hidden.contains(coder) == isHidden) {
        return;
    }
    if (isHidden) {
        m_hidden.insert(coder);
    } else {
        m_hidden.remove(coder);
    }
    keep();
}

void ShownCoders::setColourBy(ColourBy by)
{
    if (std::exchange(m_colourBy, by) != by) {
        keep();
    }
}

bool ShownCoders::shows(CoderId coder) const
{
    return m_isBlind ? coder == m_project->coder() : !m_hidden.contains(coder);
}

bool ShownCoders::shows(const Annotation &annotation) const
{
    if (!isAnyHidden() || shows(annotation.coder)) {
        return true;
    }
    const ProjectData &data = m_project->data();
    return std::ranges::any_of(data.taggingsOf(annotation.id),
                               [&](TaggingId id) { return shows(data.taggings().find(id)->coder); });
}

Colour ShownCoders::colourOf(const Annotation &annotation) const
{
    const ProjectData &data = m_project->data();
    if (m_colourBy == ColourBy::Coder) {
        const Coder *coder = data.coders().find(annotation.coder);
        return coder ? coder->colour : annotation.colour;
    }
    if (m_colourBy == ColourBy::Tag) {
        for (const TaggingId id : data.taggingsOf(annotation.id)) {
            const Tagging *tagging = data.taggings().find(id);
            if (const Tag *tag = shows(tagging->coder) ? data.tags().find(tagging->tag) : nullptr) {
                return tag->colour;
            }
        }
    }
    return annotation.colour;
}

} // namespace visavis
