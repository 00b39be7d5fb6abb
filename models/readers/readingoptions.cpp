// SPDX-License-Identifier: MIT
#include "models/readers/readingoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

LeftOutBlock blockOf(LeftOutBlock::Kind kind, int index, QStringView text)
{
    return {.kind = kind,
            .index = index,
            .words = text.first(std::min(text.size(), LeftOutBlock::WordsLength)).toString(),
            .length = OffsetMap(text).codePointCount().value()};
}

QJsonObject toObject(const LabelEdit &edit)
{
    QJsonObject object{{u"label"_s, edit.label}};
    if (edit.label.isEmpty()) {
        object.insert(u"found"_s, QString(name(edit.found)));
    }
    if (!edit.name.isEmpty()) {
        object.insert(u"name"_s, edit.name);
    }
    if (edit.role) {
        object.insert(u"role"_s, QString(name(*edit.role)));
    }
    if (!edit.person.isEmpty()) {
        object.insert(u"person"_s, edit.person);
    }
    return object;
}

LabelEdit labelEdit(const QJsonObject &object)
{
    return {.label = object.value(u"label").toString(),
            .found = roleFromName(object.value(u"found").toString()).value_or(Role::Other),
            .name = object.value(u"name").toString(),
            .role = roleFromName(object.value(u"role").toString()),
            .person = object.value(u"person").toString()};
}

QJsonObject toObject(const LeftOutBlock &block)
{
    return {{block.kind == LeftOutBlock::Kind::Title ? u"section"_s : u"turn"_s, block.index},
            {u"words"_s, block.words},
            {u"length"_s, block.length}};
}

LeftOutBlock leftOutBlock(const QJsonObject &object)
{
    const bool isTitle = object.contains(u"section");
    return {.kind = isTitle ? LeftOutBlock::Kind::Title : LeftOutBlock::Kind::Turn,
            .index = object.value(isTitle ? u"section" : u"turn").toInt(-1),
            .words = object.value(u"words").toString(),
            .length = object.value(u"length").toInteger()};
}

constexpr std::array KindKeys{u"speaker", u"title", u"says"}; // by LeftOutKind::Of

QJsonObject toObject(const LeftOutKind &kind)
{
    QJsonObject object{{QString(KindKeys[size_t(kind.of)]), kind.words}};
    if (kind.of == LeftOutKind::Of::Words) {
        object.insert(u"length"_s, kind.length);
    } else if (kind.words.isEmpty()) {
        object.insert(u"found"_s, QString(name(kind.found)));
    }
    return object;
}

std::optional<LeftOutKind> leftOutKind(const QJsonObject &object)
{
    const auto key = std::ranges::find_if(
        KindKeys, [&](const char16_t *one) { return object.contains(QStringView(one)); });
    if (key == KindKeys.end()) {
        return std::nullopt;
    }
    return LeftOutKind{.of = LeftOutKind::Of(key - KindKeys.begin()),
                       .words = object.value(QStringView(*key)).toString(),
                       .found = roleFromName(object.value(u"found").toString()).value_or(Role::Other),
                       .length = object.value(u"length").toInteger()};
}

template<class Value>
QJsonArray toArray(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values) {
        array.append(toObject(value));
    }
    return array;
}

} // namespace

LeftOutBlock LeftOutBlock::turn(const Transcript &reading, int index)
{
    return blockOf(Kind::Turn, index, reading.text(reading.turns[size_t(index)].range));
}

LeftOutBlock LeftOutBlock::title(const Transcript &reading, int section)
{
    return blockOf(Kind::Title, section, reading.titleOf(reading.sections[size_t(section)]));
}

LeftOutKind LeftOutKind::turnsOf(const Label &label)
{
    return {.of = Of::Label, .words = label.name, .found = label.name.isEmpty() ? label.role : Role::Other};
}

LeftOutKind LeftOutKind::sectionsLike(const Transcript &reading, int section)
{
    return {.of = Of::Title,
            .words = reading.titleOf(reading.sections[size_t(section)]).toString().simplified()};
}

LeftOutKind LeftOutKind::turnsLike(const Transcript &reading, int turn)
{
    const LeftOutBlock block = LeftOutBlock::turn(reading, turn);
    return {.of = Of::Words, .words = block.words, .length = block.length};
}

LabelEdit ReadingOptions::editOf(const Label &label) const
{
    const auto found =
        std::ranges::find_if(labels, [&](const LabelEdit &edit) { return edit.isAbout(label); });
    return found != labels.end()
               ? *found
               : LabelEdit{.label = label.name, .found = label.role, .name = {}, .role = {}, .person = {}};
}

void ReadingOptions::setEdit(const LabelEdit &edit)
{
    const Label label{.id = {}, .name = edit.label, .role = edit.found, .speaker = {}};
    std::erase_if(labels, [&](const LabelEdit &old) { return old.isAbout(label); });
    if (!edit.isEmpty()) {
        labels.push_back(edit);
    }
}

QString ReadingOptions::toJson() const
{
    QJsonObject object;
    if (!format.isEmpty()) {
        object.insert(u"format"_s, format);
    }
    if (shape != SpeakerShape::ByEvidence) {
        object.insert(u"speakers"_s, QString(SpeakerShapeNames[size_t(shape)]));
    }
    if (!labels.empty()) {
        object.insert(u"labels"_s, toArray(labels));
    }
    if (!leftOut.empty()) {
        object.insert(u"left_out"_s, toArray(leftOut));
    }
    if (!leftOutKinds.empty()) {
        object.insert(u"left_out_everywhere"_s, toArray(leftOutKinds));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReadingOptions ReadingOptions::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ReadingOptions options;
    options.format = object.value(u"format").toString();
    const auto shape = std::ranges::find(SpeakerShapeNames, object.value(u"speakers").toString());
    if (shape != SpeakerShapeNames.end()) {
        options.shape = SpeakerShape(shape - SpeakerShapeNames.begin());
    }
    for (const auto &value : object.value(u"labels").toArray()) {
        options.setEdit(labelEdit(value.toObject()));
    }
    for (const auto &value : object.value(u"left_out").toArray()) {
        options.leftOut.push_back(leftOutBlock(value.toObject()));
    }
    for (const auto &value : object.value(u"left_out_everywhere").toArray()) {
        if (const auto kind = leftOutKind(value.toObject())) {
            options.leftOutKinds.push_back(*kind);
        }
    }
    return options;
}

} // namespace visavis
