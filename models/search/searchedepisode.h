// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/access.h"
#include "models/search/predicate.h"
#include "models/search/projectsearch.h"

namespace visavis
{

struct EpisodeFacts {
    EpisodeId id;
    QString title;
    qint64 revision = 0;
    qint64 firstTurn = 0; ///< ids of its turns, which follow each other unless it was edited
    qint64 lastTurn = 0;
    bool isEdited = false;
    ReadStatus status = ReadStatus::Unread;
};

/// One episode while a search looks through it: reads from the file what is asked for, once.
class SearchedEpisode
{
public:
    /// Both outlive it.
    SearchedEpisode(Database &database, const EpisodeFacts &facts)
        : m_database(database)
        , m_facts(facts)
    {
    }

    /// To be called first.
    [[nodiscard]] Result<void> readTurns();
    [[nodiscard]] int turnCount() const { return int(m_turns.size()); }
    [[nodiscard]] CodePointRange range(int turn) const { return m_turns[size_t(turn)].range; }

    /// Valid as long as this is.
    [[nodiscard]] Result<QStringView> text(int turn);
    /// Those fields that the predicate uses.
    [[nodiscard]] Result<Fields> fields(int turn, const Predicate &predicate);
    /// Everything of a hit but its range and words.
    [[nodiscard]] Result<SearchHit> place(int turn);

private:
    struct TurnRow {
        TurnId id;
        CodePointRange range;
        QStringList speakers;
        std::optional<Role> role;
        std::vector<SpeakerId> persons;
    };
    struct SectionRow {
        int firstTurn = 0;
        CodePointRange title;
    };
    struct AnnotationRow {
        CodePointRange range;
        CodePoint reach; ///< where it and all before it have ended
        QStringList colours;
        QString coder;
        QStringList tags;
        QStringList notes;
        QString state;
        Access access;
    };
    struct PersonRow {
        QString name;
        Access access;
        std::vector<KnownValue> known;
    };

    [[nodiscard]] Result<void> readBody();
    [[nodiscard]] Result<void> readSpeakers();
    /// Who the speakers are, and what is known of them and of the episode.
    [[nodiscard]] Result<void> readPersons();
    [[nodiscard]] Result<void> readPerson(SpeakerId person);
    [[nodiscard]] Result<std::vector<KnownValue>> readKnown(const QByteArray &guid);
    [[nodiscard]] Result<void> readSections();
    [[nodiscard]] Result<void> readAnnotations();
    /// Runs a reader at the first call only.
    [[nodiscard]] Result<void> once(bool &done, Result<void> (SearchedEpisode::*read)());
    [[nodiscard]] int sectionOf(int turn) const;
    [[nodiscard]] QString titleOf(int section) const;
    void addAnnotations(int turn, Fields &fields) const;
    void addPersons(int turn, Fields &fields) const;
    void addRestrictions(int turn, Fields &fields) const;

    Database &m_database;
    const EpisodeFacts &m_facts;
    std::vector<TurnRow> m_turns;
    std::vector<SectionRow> m_sections;
    std::vector<AnnotationRow> m_annotations; ///< ascending by start
    QString m_body;
    OffsetMap m_map;
    QHash<SpeakerId, PersonRow> m_persons;
    std::vector<KnownValue> m_known; ///< of the episode
    Access m_access;
    bool m_hasPersons = false;
    bool m_hasBody = false;
    bool m_hasSpeakers = false;
    bool m_hasSections = false;
    bool m_hasAnnotations = false;
};

} // namespace visavis
