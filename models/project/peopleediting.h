// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/access.h"
#include "models/project/editingbase.h"

namespace visavis
{

/// What a person can do to the persons of a project, to what is known of them and of the interviews, and to
/// who may read it; as EditingBase says.
class PeopleEditing : private EditingBase
{
public:
    explicit PeopleEditing(Project &project)
        : EditingBase(project)
    {
    }

    // Persons

    /// NameTaken when somebody has this name, whatever its case; NameEmpty without one.
    [[nodiscard]] Result<SpeakerId> make(const QString &name);
    [[nodiscard]] Result<void> rename(SpeakerId person, const QString &name);
    [[nodiscard]] Result<void> describe(SpeakerId person, const QString &description);
    [[nodiscard]] Result<void> recolour(const std::vector<SpeakerId> &persons, std::optional<Colour> colour);
    [[nodiscard]] Result<void> setConsent(const std::vector<SpeakerId> &persons, const QString &scope);
    [[nodiscard]] Result<void> setConsentDate(const std::vector<SpeakerId> &persons, QDate date);
    /// They are one person, `into`: labels, notes and links become this one's, and so does what is known of
    /// them where it is not known of `into`. Of two restrictions the stricter one holds.
    [[nodiscard]] Result<void> merge(const std::vector<SpeakerId> &persons, SpeakerId into);
    /// With what is known of them, notes on them and their links; their labels are nobody's then.
    [[nodiscard]] Result<void> remove(const std::vector<SpeakerId> &persons);

    // Labels

    /// Whom they stand for; an invalid person: nobody knows.
    [[nodiscard]] Result<void> assign(const std::vector<LabelId> &labels, SpeakerId person);
    /// The same by name, whatever its case; a person who is not there is made in the same step. Nobody, for
    /// nothing but blanks.
    [[nodiscard]] Result<void> assign(const std::vector<LabelId> &labels, const QString &name);
    [[nodiscard]] Result<void> setRole(const std::vector<LabelId> &labels, Role role);

    // Attributes: peopleattributes.cpp

    /// The last one of its kind of object. NameTaken, NameEmpty as make().
    [[nodiscard]] Result<AttributeId> makeAttribute(const Attribute &attribute);
    /// Name, type and choices as given. Values that are none of the new type go: see lostBy().
    [[nodiscard]] Result<void> editAttribute(const Attribute &attribute);
    /// The values that editAttribute() would take away, as they are shown, each once.
    [[nodiscard]] QStringList lostBy(const Attribute &attribute) const;
    /// Before the one at this place, as they are seen.
    [[nodiscard]] Result<void> moveAttribute(AttributeId attribute, int place);
    /// With its values.
    [[nodiscard]] Result<void> removeAttribute(AttributeId attribute);
    /// Of speakers or episodes, by GUID. An invalid value: nothing is known.
    [[nodiscard]] Result<void> setValues(AttributeId attribute, const std::vector<QUuid> &objects,
                                         const QVariant &value);

    /// Much at once, as a table brings it.
    struct Known {
        std::vector<Speaker> persons;       ///< to be made; their ids are given by the project
        std::vector<Attribute> attributes;  ///< to be made; their ids are given by the project
        std::vector<Attribute> widened;     ///< that are there, with further choices
        std::vector<AttributeValue> values; ///< what is to be known from now on; ids and GUIDs are ignored,
                                            ///< and so is what comes twice, but for the first
    };
    [[nodiscard]] Result<void> importValues(const Known &known);

    // Who may read it

    [[nodiscard]] Result<void> restrict(const std::vector<SpeakerId> &persons, const Access &access);
    [[nodiscard]] Result<void> restrict(const std::vector<EpisodeId> &episodes, const Access &access);
    [[nodiscard]] Result<void> restrict(const std::vector<AnnotationId> &annotations, const Access &access);

private:
    template<class Edit>
    [[nodiscard]] Result<void> editAll(const std::vector<SpeakerId> &persons, Edit &&edit);
    template<class Record>
    [[nodiscard]] Result<void> restrictIn(const Store<Record> &records,
                                          const std::vector<decltype(Record::id)> &ids, const Access &access);
    [[nodiscard]] Result<void> checkName(const QString &name, SpeakerId except) const;
    [[nodiscard]] Result<void> checkAttributeName(const Attribute &attribute) const;
    /// As one that may be stored: an own colour, a position behind all others.
    [[nodiscard]] Speaker newPerson(const QString &name) const;
    [[nodiscard]] Result<void> assignTo(const std::vector<LabelId> &labels, const Speaker *person,
                                        const QList<Change> &before);
    /// What makes this the value of an object; nothing where it is that already.
    [[nodiscard]] QList<Change> valueChanges(AttributeId attribute, const QUuid &object,
                                             const QVariant &value);
    void mergeValues(const Speaker &from, const Speaker &into, QSet<AttributeId> &known,
                     QList<Change> &changes) const;
};

} // namespace visavis
