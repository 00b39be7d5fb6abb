// SPDX-License-Identifier: MIT
#include "models/writers/notesstream.h"

#include <QIODevice>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Stands where a template puts what is streamed into it: a noncharacter, which no text has a use for.
constexpr QChar Hole(u'\xfdd0');

/// Values that come from the data hold no hole of their own.
QVariant withoutHoles(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantList) {
        QVariantList list = value.toList();
        for (QVariant &each : list) {
            each = withoutHoles(each);
        }
        return list;
    }
    if (value.typeId() == QMetaType::QVariantHash) {
        QVariantHash hash = value.toHash();
        for (QVariant &each : hash) {
            each = withoutHoles(each);
        }
        return hash;
    }
    return value.toString().replace(Hole, QChar::ReplacementCharacter);
}

} // namespace

Result<NotesTemplates> NotesTemplates::compile(const QString &folder, QLatin1StringView suffix)
{
    const TemplateEngine engine(folder);
    NotesTemplates templates;
    for (const auto &[name, into] :
         {std::pair{"notes."_L1, &templates.document}, std::pair{"notes-group."_L1, &templates.group},
          std::pair{"notes-annotation."_L1, &templates.annotation}}) {
        Result<TemplateEngine::Compiled> compiled = engine.compile(name + suffix);
        if (!compiled) {
            return std::unexpected(compiled.error());
        }
        *into = std::move(*compiled);
    }
    return templates;
}

NotesStream::NotesStream(const NotesTemplates &templates, NotesValues &values, QIODevice &device,
                         Progress &progress)
    : m_templates(templates)
    , m_values(values)
    , m_device(device)
    , m_progress(progress)
{
}

Result<void> NotesStream::write(const std::vector<NotesGroup> &groups)
{
    for (const NotesGroup &group : groups) {
        m_total += qint64(group.annotations.size());
    }
    const auto writeGroups = [&]() -> Result<void> {
        for (int i = 0; i < int(groups.size()); ++i) {
            const Result<void> result = writeGroup(groups[i], i);
            if (!result) {
                return result;
            }
        }
        return {};
    };
    const Result<void> result = writeAround(m_templates.document, m_values.ofDocument(groups), u"groups"_s,
                                            groups.empty(), writeGroups);
    m_progress.report(m_done, m_total);
    return result;
}

Result<void> NotesStream::writeGroup(const NotesGroup &group, int index)
{
    const auto writeAnnotations = [&]() -> Result<void> {
        for (const AnnotationPlace place : group.annotations) {
            const Result<void> result = writeAnnotation(place);
            if (!result) {
                return result;
            }
        }
        return {};
    };
    return writeAround(m_templates.group, m_values.ofGroup(group, index), u"annotations"_s,
                       group.annotations.empty(), writeAnnotations);
}

Result<void> NotesStream::writeAnnotation(AnnotationPlace place)
{
    if (m_progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    if (++m_done % 256 == 0) {
        m_progress.report(m_done, m_total);
    }
    const Result<QString> rendered = m_templates.annotation.render(m_values.ofAnnotation(place));
    return rendered ? put(*rendered) : std::unexpected(rendered.error());
}

/// Writes a rendered template with the inner part in the place of the value of this name.
Result<void> NotesStream::writeAround(const TemplateEngine::Compiled &around, QVariantHash values,
                                      const QString &name, bool isEmpty,
                                      const std::function<Result<void>()> &inner)
{
    values = withoutHoles(values).toHash();
    values[name] = isEmpty ? QString() : QString(Hole);
    const Result<QString> rendered = around.render(values);
    if (!rendered) {
        return std::unexpected(rendered.error());
    }
    const QList<QStringView> pieces = QStringView(*rendered).split(Hole);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Result<void> result = i == 0 ? Result<void>() : inner();
        if (result) {
            result = put(pieces[i]);
        }
        if (!result) {
            return result;
        }
    }
    return {};
}

Result<void> NotesStream::put(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_device.write(bytes) == bytes.size()) {
        return {};
    }
    return std::unexpected(Error{.code = ErrorCode::FileNotWritable,
                                 .arguments = {},
                                 .file = {},
                                 .line = 0,
                                 .detail = m_device.errorString()});
}

} // namespace visavis
