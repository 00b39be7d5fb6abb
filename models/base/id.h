// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QtTypes>

#include <compare>

namespace visavis
{

/// The row of one kind of object within one project file. Ids of different kinds do not mix, and no integer
/// turns into one by accident. 0 is "none". Ids hold only inside one file; what leaves it is named by its
/// GUID.
template<class Kind>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr explicit operator bool() const { return isValid(); }

    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using EpisodeId = Id<struct EpisodeKind>;
using RevisionId = Id<struct RevisionKind>;
using SourceId = Id<struct SourceKind>;
using SectionId = Id<struct SectionKind>;
using TurnId = Id<struct TurnKind>;
using LabelId = Id<struct LabelKind>;
using SpeakerId = Id<struct SpeakerKind>;
using CoderId = Id<struct CoderKind>;
using TagId = Id<struct TagIdKind>;
using AnnotationId = Id<struct AnnotationKind>;
using TaggingId = Id<struct TaggingKind>;
using NoteId = Id<struct NoteKind>;
using PairId = Id<struct PairKind>;
using PinId = Id<struct PinKind>;
using QuestionId = Id<struct QuestionKind>;
using AssignmentId = Id<struct AssignmentKind>;
using LinkId = Id<struct LinkKind>;
using AttributeId = Id<struct AttributeKind>;
using AttributeValueId = Id<struct AttributeValueKind>;
using TransactionId = Id<struct TransactionKind>;

} // namespace visavis
