// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <array>
#include <optional>
#include <tuple>
#include <type_traits>

namespace visavis
{

/// The tables whose rows are records, each named once here, and texts, which are changed by stretches
/// (textchange.h). The names go into the change log.
enum class ObjectKind {
    Episode,
    EpisodeStatus,
    Label,
    Speaker,
    Coder,
    Tag,
    Annotation,
    Tagging,
    Note,
    Pair,
    Pin,
    Question,
    Assignment,
    Link,
    Attribute,
    AttributeValue,
    Text
};

/// A column of a record beside id and guid.
template<class Record, class Member>
struct RecordField {
    const char *column;
    Member Record::*member;
};
template<class Record, class Member>
RecordField(const char *, Member Record::*) -> RecordField<Record, Member>;

/// How one record type is stored: its kind, table and columns. SQL, memory, change log, undo and check all
/// follow from these lists, so a new column is one line here and one in the schema.
template<class Record>
struct RecordTraits;

template<>
struct RecordTraits<Episode> {
    static constexpr ObjectKind Kind = ObjectKind::Episode;
    static constexpr const char *Table = "episode";
    static constexpr auto Fields = std::tuple(
        RecordField{"title", &Episode::title}, RecordField{"number", &Episode::number},
        RecordField{"date", &Episode::date}, RecordField{"language", &Episode::language},
        RecordField{"summary", &Episode::summary}, RecordField{"media", &Episode::media},
        RecordField{"position", &Episode::position}, RecordField{"state", &Episode::state},
        RecordField{"revision", &Episode::revision}, RecordField{"created", &Episode::created},
        RecordField{"restriction", &Episode::restriction}, RecordField{"embargo", &Episode::embargo});
};

template<>
struct RecordTraits<EpisodeStatus> {
    static constexpr ObjectKind Kind = ObjectKind::EpisodeStatus;
    static constexpr const char *Table = "episode_status";
    static constexpr auto Fields = std::tuple(RecordField{"episode", &EpisodeStatus::episode},
                                              RecordField{"coder", &EpisodeStatus::coder},
                                              RecordField{"status", &EpisodeStatus::status});
};

template<>
struct RecordTraits<EpisodeLabel> {
    static constexpr ObjectKind Kind = ObjectKind::Label;
    static constexpr const char *Table = "label";
    static constexpr auto Fields =
        std::tuple(RecordField{"episode", &EpisodeLabel::episode},
                   RecordField{"ordinal", &EpisodeLabel::ordinal}, RecordField{"name", &EpisodeLabel::name},
                   RecordField{"role", &EpisodeLabel::role}, RecordField{"speaker", &EpisodeLabel::speaker});
};

template<>
struct RecordTraits<Speaker> {
    static constexpr ObjectKind Kind = ObjectKind::Speaker;
    static constexpr const char *Table = "speaker";
    static constexpr auto Fields = std::tuple(
        RecordField{"kind", &Speaker::kind}, RecordField{"name", &Speaker::name},
        RecordField{"description", &Speaker::description}, RecordField{"colour", &Speaker::colour},
        RecordField{"consent_scope", &Speaker::consentScope},
        RecordField{"consent_date", &Speaker::consentDate}, RecordField{"restriction", &Speaker::restriction},
        RecordField{"embargo", &Speaker::embargo});
};

template<>
struct RecordTraits<Coder> {
    static constexpr ObjectKind Kind = ObjectKind::Coder;
    static constexpr const char *Table = "coder";
    static constexpr auto Fields =
        std::tuple(RecordField{"name", &Coder::name}, RecordField{"initials", &Coder::initials},
                   RecordField{"colour", &Coder::colour});
};

template<>
struct RecordTraits<Tag> {
    static constexpr ObjectKind Kind = ObjectKind::Tag;
    static constexpr const char *Table = "tag";
    static constexpr auto Fields = std::tuple(
        RecordField{"parent", &Tag::parent}, RecordField{"position", &Tag::position},
        RecordField{"name", &Tag::name}, RecordField{"colour", &Tag::colour}, RecordField{"kind", &Tag::kind},
        RecordField{"status", &Tag::status}, RecordField{"codable", &Tag::codable},
        RecordField{"shortcut", &Tag::shortcut}, RecordField{"description", &Tag::description},
        RecordField{"include", &Tag::include}, RecordField{"exclude", &Tag::exclude});
};

template<>
struct RecordTraits<Annotation> {
    static constexpr ObjectKind Kind = ObjectKind::Annotation;
    static constexpr const char *Table = "annotation";
    static constexpr auto Fields = std::tuple(
        RecordField{"episode", &Annotation::episode}, RecordField{"revision", &Annotation::revision},
        RecordField{"start", &Annotation::start}, RecordField{"stop", &Annotation::stop},
        RecordField{"quote", &Annotation::quote}, RecordField{"prefix", &Annotation::prefix},
        RecordField{"suffix", &Annotation::suffix}, RecordField{"state", &Annotation::state},
        RecordField{"score", &Annotation::score}, RecordField{"colour", &Annotation::colour},
        RecordField{"quotable", &Annotation::quotable}, RecordField{"restriction", &Annotation::restriction},
        RecordField{"embargo", &Annotation::embargo}, RecordField{"coder", &Annotation::coder},
        RecordField{"created", &Annotation::created});
};

template<>
struct RecordTraits<Tagging> {
    static constexpr ObjectKind Kind = ObjectKind::Tagging;
    static constexpr const char *Table = "tagging";
    static constexpr auto Fields =
        std::tuple(RecordField{"annotation", &Tagging::annotation}, RecordField{"tag", &Tagging::tag},
                   RecordField{"coder", &Tagging::coder}, RecordField{"weight", &Tagging::weight},
                   RecordField{"created", &Tagging::created});
};

template<>
struct RecordTraits<Note> {
    static constexpr ObjectKind Kind = ObjectKind::Note;
    static constexpr const char *Table = "note";
    static constexpr auto Fields =
        std::tuple(RecordField{"kind", &Note::kind}, RecordField{"object", &Note::object},
                   RecordField{"body", &Note::body}, RecordField{"coder", &Note::coder},
                   RecordField{"created", &Note::created});
};

template<>
struct RecordTraits<EpisodePair> {
    static constexpr ObjectKind Kind = ObjectKind::Pair;
    static constexpr const char *Table = "pair";
    static constexpr auto Fields = std::tuple(RecordField{"left_episode", &EpisodePair::left},
                                              RecordField{"right_episode", &EpisodePair::right},
                                              RecordField{"kind", &EpisodePair::kind});
};

template<>
struct RecordTraits<Pin> {
    static constexpr ObjectKind Kind = ObjectKind::Pin;
    static constexpr const char *Table = "pin";
    static constexpr auto Fields =
        std::tuple(RecordField{"pair", &Pin::pair}, RecordField{"left_revision", &Pin::leftRevision},
                   RecordField{"left_start", &Pin::left}, RecordField{"right_revision", &Pin::rightRevision},
                   RecordField{"right_start", &Pin::right}, RecordField{"cut", &Pin::isCut});
};

template<>
struct RecordTraits<Question> {
    static constexpr ObjectKind Kind = ObjectKind::Question;
    static constexpr const char *Table = "question";
    static constexpr auto Fields =
        std::tuple(RecordField{"parent", &Question::parent}, RecordField{"position", &Question::position},
                   RecordField{"text", &Question::text});
};

template<>
struct RecordTraits<Assignment> {
    static constexpr ObjectKind Kind = ObjectKind::Assignment;
    static constexpr const char *Table = "question_turn";
    static constexpr auto Fields = std::tuple(
        RecordField{"question", &Assignment::question}, RecordField{"episode", &Assignment::episode},
        RecordField{"revision", &Assignment::revision}, RecordField{"start", &Assignment::start});
};

template<>
struct RecordTraits<Link> {
    static constexpr ObjectKind Kind = ObjectKind::Link;
    static constexpr const char *Table = "link";
    static constexpr auto Fields =
        std::tuple(RecordField{"from_object", &Link::from}, RecordField{"to_object", &Link::to},
                   RecordField{"name", &Link::name}, RecordField{"coder", &Link::coder},
                   RecordField{"created", &Link::created});
};

template<>
struct RecordTraits<Attribute> {
    static constexpr ObjectKind Kind = ObjectKind::Attribute;
    static constexpr const char *Table = "attribute";
    static constexpr auto Fields =
        std::tuple(RecordField{"object_kind", &Attribute::object}, RecordField{"name", &Attribute::name},
                   RecordField{"type", &Attribute::type}, RecordField{"choices", &Attribute::choices},
                   RecordField{"position", &Attribute::position});
};

template<>
struct RecordTraits<AttributeValue> {
    static constexpr ObjectKind Kind = ObjectKind::AttributeValue;
    static constexpr const char *Table = "attribute_value";
    static constexpr auto Fields = std::tuple(RecordField{"attribute", &AttributeValue::attribute},
                                              RecordField{"object", &AttributeValue::object},
                                              RecordField{"value", &AttributeValue::value});
};

/// The words of an enumeration as columns hold them, in the order of its values.
template<class Enum>
inline constexpr std::array<const char *, 0> ColumnWords{};
template<>
inline constexpr std::array ColumnWords<EpisodeState>{"staged", "live", "deleted"};
template<>
inline constexpr std::array ColumnWords<ReadStatus>{"unread", "read", "coded", "second pass"};
template<>
inline constexpr std::array ColumnWords<Role>{"other", "interviewer", "interviewee"};
template<>
inline constexpr std::array ColumnWords<TagKind>{"code", "category", "theme"};
template<>
inline constexpr std::array ColumnWords<TagStatus>{"candidate", "settled", "dropped"};
template<>
inline constexpr std::array ColumnWords<AnchorState>{"anchored", "to review", "orphan"};
template<>
inline constexpr std::array ColumnWords<Restriction>{"publishable", "to check", "off record", "embargoed"};

template<>
inline constexpr std::array ColumnWords<AttributeObject>{"speaker", "episode"};
template<>
inline constexpr std::array ColumnWords<AttributeType>{"text", "number", "date", "choice", "boolean"};

/// The table an id points into; only for ids that records hold as references.
template<class T>
inline constexpr const char *ReferredTable = nullptr;
template<>
inline constexpr const char *ReferredTable<EpisodeId> = "episode";
template<>
inline constexpr const char *ReferredTable<RevisionId> = "revision";
template<>
inline constexpr const char *ReferredTable<SpeakerId> = "speaker";
template<>
inline constexpr const char *ReferredTable<CoderId> = "coder";
template<>
inline constexpr const char *ReferredTable<TagId> = "tag";
template<>
inline constexpr const char *ReferredTable<AnnotationId> = "annotation";
template<>
inline constexpr const char *ReferredTable<PairId> = "pair";
template<>
inline constexpr const char *ReferredTable<QuestionId> = "question";
template<>
inline constexpr const char *ReferredTable<AttributeId> = "attribute";

template<class T>
inline constexpr bool IsId = false;
template<class Kind>
inline constexpr bool IsId<Id<Kind>> = true;

/// A text as the file can hold it: never NULL, and without what SQLite would cut or garble, NUL and lone
/// surrogates, which become U+FFFD.
[[nodiscard]] QString storable(const QString &text);

/// A member's value as its column holds it.
template<class T>
[[nodiscard]] QVariant toColumn(const T &value)
{
    if constexpr (IsId<T>) {
        return value.isValid() ? QVariant(value.value()) : QVariant(QMetaType::fromType<qint64>());
    } else if constexpr (std::is_enum_v<T>) {
        return QString::fromLatin1(ColumnWords<T>[size_t(value)]);
    } else if constexpr (std::is_same_v<T, CodePoint>) {
        return qint64(value.value());
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        return value.milliseconds;
    } else if constexpr (std::is_same_v<T, Colour>) {
        return value.name();
    } else if constexpr (std::is_same_v<T, std::optional<Colour>>) {
        return value ? value->name() : QLatin1StringView("").toString();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        const QJsonDocument list(QJsonArray::fromStringList(value));
        return storable(QString::fromUtf8(list.toJson(QJsonDocument::Compact)));
    } else if constexpr (std::is_same_v<T, QVariant>) {
        return value.metaType() == QMetaType::fromType<QString>() ? QVariant(storable(value.toString()))
                                                                  : value;
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return value.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(value.toRfc4122());
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? value.toString(Qt::ISODate) : QLatin1StringView("").toString();
    } else if constexpr (std::is_same_v<T, QString>) {
        return storable(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        return int(value);
    } else {
        return value;
    }
}

/// The reverse; a word no enumeration has becomes its first value.
template<class T>
void fromColumn(const QVariant &column, T &value)
{
    if constexpr (IsId<T>) {
        value = T(column.toLongLong());
    } else if constexpr (std::is_enum_v<T>) {
        const QString word = column.toString();
        value = T{};
        for (size_t i = 0; i < ColumnWords<T>.size(); ++i) {
            if (word == QLatin1StringView(ColumnWords<T>[i])) {
                value = T(i);
            }
        }
    } else if constexpr (std::is_same_v<T, CodePoint>) {
        value = CodePoint(column.toLongLong());
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        value = {column.toLongLong()};
    } else if constexpr (std::is_same_v<T, Colour>) {
        value = Colour::fromName(column.toString()).value_or(Colour{});
    } else if constexpr (std::is_same_v<T, std::optional<Colour>>) {
        value = Colour::fromName(column.toString());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = QJsonDocument::fromJson(column.toString().toUtf8()).toVariant().toStringList();
    } else if constexpr (std::is_same_v<T, QVariant>) {
        value = column;
    } else if constexpr (std::is_same_v<T, QUuid>) {
        value = QUuid::fromRfc4122(column.toByteArray());
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(column.toString(), Qt::ISODate);
    } else {
        value = column.value<T>();
    }
}

template<class Record>
inline constexpr size_t FieldCount = std::tuple_size_v<decltype(RecordTraits<Record>::Fields)>;

/// Calls visit(index, field) for every field in order.
template<class Record, class Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply(
        [&](const auto &...field) {
            int index = 0;
            (visit(index++, field), ...);
        },
        RecordTraits<Record>::Fields);
}

/// The place of a member among its record's fields, to be named as FieldIndex<&Annotation::start>.
template<auto Member>
inline constexpr int FieldIndex = []<class Record, class Type>(Type Record::*wanted) {
    int found = -1;
    forEachField<Record>([&]<class Other>(int index, const RecordField<Record, Other> &field) {
        if constexpr (std::is_same_v<Other, Type>) {
            found = field.member == wanted ? index : found;
        }
    });
    return found;
}(Member);

/// All fields of a record as columns, in order, without id and guid.
template<class Record>
[[nodiscard]] QVariantList toRow(const Record &record)
{
    QVariantList row;
    row.reserve(qsizetype(FieldCount<Record>));
    forEachField<Record>([&](int, const auto &field) { row.append(toColumn(record.*field.member)); });
    return row;
}

template<class Record>
void assignField(Record &record, int index, const QVariant &column)
{
    forEachField<Record>([&](int i, const auto &field) {
        if (i == index) {
            fromColumn(column, record.*field.member);
        }
    });
}

template<class Record>
[[nodiscard]] Record fromRow(qint64 id, const QUuid &guid, const QVariantList &row)
{
    Record record;
    record.id = decltype(record.id)(id);
    record.guid = guid;
    forEachField<Record>([&](int i, const auto &field) { fromColumn(row[i], record.*field.member); });
    return record;
}

/// The same lists for code that handles every kind alike.
struct KindInfo {
    struct Column {
        QString name;
        QString refersTo; ///< a table; empty for a plain value
        QVariant usual;   ///< of a record of which nothing was said, as the column holds it
    };
    ObjectKind kind;
    QString table;
    std::vector<Column> columns;
};

/// Of a kind of record; texts have none.
[[nodiscard]] const KindInfo &kindInfo(ObjectKind kind);
[[nodiscard]] const std::vector<KindInfo> &allKinds();
[[nodiscard]] std::optional<ObjectKind> kindFromTable(QStringView table);

} // namespace visavis
