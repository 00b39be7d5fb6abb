// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/notesvalues.h"
#include "models/writers/templateengine.h"

#include <functional>

class QIODevice;

namespace visavis
{

/// The three templates of a format of annotated notes.
struct NotesTemplates {
    TemplateEngine::Compiled document;
    TemplateEngine::Compiled group;
    TemplateEngine::Compiled annotation;

    /// From a folder, or for an empty path the program's own; errors as TemplateEngine has them.
    [[nodiscard]] static Result<NotesTemplates> compile(const QString &folder, QLatin1StringView suffix);
};

/// Renders the templates one into the other, straight to the device: what is held in memory is one
/// annotation. What it is made of must outlive it.
class NotesStream
{
public:
    NotesStream(const NotesTemplates &templates, NotesValues &values, QIODevice &device, Progress &progress);

    /// Cancelled and FileNotWritable beside what rendering a template gives.
    [[nodiscard]] Result<void> write(const std::vector<NotesGroup> &groups);

private:
    [[nodiscard]] Result<void> writeGroup(const NotesGroup &group, int index);
    [[nodiscard]] Result<void> writeAnnotation(AnnotationPlace place);
    [[nodiscard]] Result<void> writeAround(const TemplateEngine::Compiled &around, QVariantHash values,
                                           const QString &name, bool isEmpty,
                                           const std::function<Result<void>()> &inner);
    [[nodiscard]] Result<void> put(QStringView text);

    const NotesTemplates &m_templates;
    NotesValues &m_values;
    QIODevice &m_device;
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace visavis
