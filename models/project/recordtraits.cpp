// SPDX-License-Identifier: MIT
#include "models/project/recordtraits.h"

namespace visavis
{

namespace
{

template<class Record>
KindInfo describe()
{
    KindInfo info{.kind = RecordTraits<Record>::Kind,
                  .table = QString::fromLatin1(RecordTraits<Record>::Table),
                  .columns = {}};
    forEachField<Record>([&]<class Owner, class Member>(int, const RecordField<Owner, Member> &field) {
        info.columns.push_back({.name = QString::fromLatin1(field.column),
                                .refersTo = QString::fromLatin1(ReferredTable<Member>),
                                .usual = toColumn(Owner().*field.member)});
    });
    return info;
}

} // namespace

QString initialsOf(QStringView name)
{
    QString initials;
    for (const QStringView word : name.split(u' ', Qt::SkipEmptyParts)) {
        initials += word.front().toUpper();
    }
    return initials;
}

QString storable(const QString &text)
{
    if (text.isNull()) {
        return QLatin1StringView("").toString();
    }
    if (text.isValidUtf16() && !text.contains(QChar::Null)) {
        return text;
    }
    QString repaired = text;
    for (qsizetype i = 0; i < repaired.size(); ++i) {
        const bool isPair =
            repaired[i].isHighSurrogate() && i + 1 < repaired.size() && repaired[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
        } else if (repaired[i].isNull() || repaired[i].isSurrogate()) {
            repaired[i] = QChar::ReplacementCharacter;
        }
    }
    return repaired;
}

const std::vector<KindInfo> &allKinds()
{
    static const std::vector<KindInfo> kinds{
        describe<Episode>(),       describe<EpisodeStatus>(), describe<EpisodeLabel>(),
        describe<Speaker>(),       describe<Coder>(),         describe<Tag>(),
        describe<Annotation>(),    describe<Tagging>(),       describe<Note>(),
        describe<EpisodePair>(),   describe<Pin>(),           describe<Question>(),
        describe<Assignment>(),    describe<Link>(),          describe<Attribute>(),
        describe<AttributeValue>()};
    return kinds;
}

const KindInfo &kindInfo(ObjectKind kind)
{
    return allKinds()[size_t(kind)];
}

std::optional<ObjectKind> kindFromTable(QStringView table)
{
    for (const KindInfo &info : allKinds()) {
        if (info.table == table) {
            return info.kind;
        }
    }
    return std::nullopt;
}

} // namespace visavis
