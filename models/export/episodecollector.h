// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/export/exporttext.h"
#include "models/people/passageaccess.h"
#include "models/writers/exportdata.h"

#include <QSet>

#include <map>
#include <memory>

namespace visavis
{

class ExportCollector;
struct PassagePlace;

/// How much somebody says in an interview.
struct Speech {
    qint64 turns = 0;
    qint64 words = 0;
};

/// Collects what of one interview is exported.
class EpisodeCollector
{
public:
    /// The interview's records are loaded. The whole outlives it.
    EpisodeCollector(ExportCollector &whole, EpisodeId episode);

    enum class Fate {
        Taken,
        Unwanted, ///< none of its passages was chosen
        Withheld, ///< as a whole
    };
    struct Collected {
        Fate fate = Fate::Taken;
        bool isSilent = false; ///< without what is said of it as a whole, for somebody in it
        ExportEpisode episode;
        std::map<int, Speech> speech; ///< by index into ExportData::persons: all who have labels here
        QSet<QString> personsLeftOut; ///< by name, in one case: the same may have labels in other interviews
    };
    [[nodiscard]] Result<Collected> collect();

private:
    void addFacts();
    void addSpeakers();
    void addText();
    /// Whether the query holds for it, though it may be left out.
    bool addAnnotation(const Annotation &annotation);
    void addTaggings(ExportAnnotation &result, const Annotation &annotation);
    [[nodiscard]] QDateTime lastNoteOn(const QUuid &object) const;
    void addSpeech(ExportAnnotation &result, PassagePlace &place, Utf16Range range) const;
    void addContext(ExportAnnotation &result, CodePointRange range, const Turn &first,
                    const Turn &last) const;
    [[nodiscard]] bool isTitleLeftOut(const Annotation &annotation, const PassagePlace &place) const;

    ExportCollector &m_whole;
    const Episode &m_record;
    std::shared_ptr<const Transcript> m_transcript;
    std::unique_ptr<OffsetMap> m_map;
    std::unique_ptr<PassageAccess> m_access;
    std::unique_ptr<ReplacedText> m_readable; ///< null where texts are not asked for
    ExportEpisode m_episode;
    std::map<int, Speech> m_speech;
    QSet<QString> m_personsLeftOut;
    bool m_isSilent = false;
};

} // namespace visavis
