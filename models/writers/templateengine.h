// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QString>
#include <QVariantHash>

#include <memory>

namespace visavis
{

/// Export templates, rendered by KTextTemplate behind a fence: see templatefence.h for what a template may
/// hold. Values are put in as they are, so they must be escaped for the target, once, by whoever gives them.
/// Nothing of the machine (files, clock, locale, plug-ins) can be reached from a template. A line that holds
/// one tag and nothing else leaves no line behind.
///
/// One engine and what it compiled belong to one thread at a time. An application object must exist, since
/// the library finds its tags through it.
class TemplateEngine
{
public:
    /// A template that can be rendered many times. Lives as long as it wishes.
    class Compiled
    {
    public:
        /// Missing values are empty. TemplateRefused when the library gives up.
        [[nodiscard]] Result<QString> render(const QVariantHash &values) const;

    private:
        friend class TemplateEngine;
        struct Parts;
        std::shared_ptr<const Parts> m_parts;
    };

    /// Templates of the folder (the folder itself, nothing below it) go before the built-in ones of the same
    /// name; an empty folder means the built-in ones alone.
    explicit TemplateEngine(const QString &folder = {});

    /// Reads, checks and compiles the template and all it includes. FileNotFound when one of them is missing.
    [[nodiscard]] Result<Compiled> compile(const QString &name) const;

    /// The text of a template or another file among the templates (a style sheet), UTF-8.
    [[nodiscard]] Result<QString> text(const QString &name) const;

private:
    QString m_folder;
};

} // namespace visavis
