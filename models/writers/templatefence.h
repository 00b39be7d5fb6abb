// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <functional>

namespace visavis
{

/// Templates by name, checked, ready to be compiled.
using TemplateSet = QHash<QString, QString>;

/// Gives the text of a template, or an error when there is none of that name.
using TemplateSource = std::function<Result<QString>(const QString &name)>;

/// Reads a template and all it includes or extends, and refuses, with TemplateRefused and a line, everything
/// that is not known to be harmless to KTextTemplate: it crashes on templates that include or extend
/// themselves and on deep nesting, and its tags and filters reach plug-ins, files and the clock. Allowed are
///
///     {{ name.name }}   {# comment #}
///     {% if CONDITION %} {% elif CONDITION %} {% else %} {% endif %}
///     {% for name in name.name [reversed] %} {% empty %} {% endfor %}
///     {% with name.name as name %} {% endwith %}
///     {% include "name" %} {% extends "name" %} {% block name %} {% endblock %}
///
/// each in one line, where CONDITION joins [not] name.name [==|!= name.name|"text"|number] by and, or. No
/// filters: values come escaped. The reason in the error is an English phrase of the translation context
/// "visavis::TemplateFence".
[[nodiscard]] Result<TemplateSet> checkTemplates(const QString &name, const TemplateSource &source);

/// Template names are flat: small letters, digits, and single dots and hyphens between them.
[[nodiscard]] bool isTemplateName(QStringView name);

namespace limits
{
inline constexpr qsizetype TemplateUnits = 262'144; ///< UTF-16 units of one template
inline constexpr int TemplateTags = 2000;           ///< tags and variables in one template
inline constexpr int TemplateTagUnits = 300;        ///< UTF-16 units of one tag
inline constexpr int TemplateNesting = 24;          ///< blocks within blocks, through includes
inline constexpr int TemplateLoops = 3;             ///< loops within loops, through includes
inline constexpr int TemplateIncludes = 200; ///< includes followed in all, each as often as it is reached
} // namespace limits

} // namespace visavis
