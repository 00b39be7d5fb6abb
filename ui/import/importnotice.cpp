// SPDX-License-Identifier: MIT
#include "ui/import/importnotice.h"

#include "ui/base/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
/// Of many warnings only so many are told.
constexpr size_t WarningsTold = 5;

QStyle::StandardPixmap iconOf(SourceState state)
{
    switch (state) {
    case SourceState::Unreadable:
        return QStyle::SP_MessageBoxCritical;
    case SourceState::Uncertain:
    case SourceState::Namesake:
    case SourceState::Double:
        return QStyle::SP_MessageBoxWarning;
    default:
        return QStyle::SP_MessageBoxInformation;
    }
}

} // namespace

ImportNotice::ImportNotice(ImportReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_choice(new QComboBox)
    , m_pasted(new QComboBox)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("About this source"));
    m_choice->setAccessibleName(tr("What becomes of this source"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it is filled while it is shown
    m_pasted->setAccessibleName(tr("What is taken of the clipboard"));
    m_pasted->addItem(tr("Take the page"), true);
    m_pasted->addItem(tr("Take its words alone"), false);
    // What stands below stays where it is from one source to the next.
    setMinimumHeight(std::max(m_choice->sizeHint().height(), 2 * fontMetrics().lineSpacing()));
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_pasted, 0, Qt::AlignTop);
    layout->addWidget(m_choice, 0, Qt::AlignTop);
    connect(m_choice, &QComboBox::activated, this,
            [this] { m_review.setChoice(m_row, ImportAs(m_choice->currentData().toInt())); });
    connect(m_pasted, &QComboBox::activated, this,
            [this] { m_review.takeAsPage(m_row, m_pasted->currentData().toBool()); });
}

void ImportNotice::show(int row)
{
    m_row = row;
    const QStringList said = row >= 0 ? sentences(row) : QStringList();
    setVisible(!said.isEmpty());
    m_text->setText(said.join(u'\n'));
    if (said.isEmpty()) {
        return;
    }
    m_icon->setPixmap(style()->standardIcon(iconOf(m_review.state(row))).pixmap(2 * Grid));
    showChoice();
    showPasted();
    if (isVisible()) {
        // As much as for the one with the most to say so far.
        setMinimumHeight(std::max(minimumHeight(), layout()->totalHeightForWidth(width())));
    }
}

void ImportNotice::showChoice()
{
    const std::vector<ImportAs> choices = m_review.choices(m_row);
    // Otherwise the box before its name says it.
    m_choice->setVisible(!choices.empty() && choices.front() != ImportAs::AddIfNew);
    m_choice->clear();
    for (const ImportAs choice : choices) {
        m_choice->addItem(choice == ImportAs::LeaveOut        ? tr("Leave it out")
                          : choice == ImportAs::NewRevisionOf ? tr("Take it as a new revision")
                                                              : tr("Add it as another interview"),
                          int(choice));
    }
    m_choice->setCurrentIndex(m_choice->findData(int(m_review.choice(m_row))));
}

void ImportNotice::showPasted()
{
    m_pasted->setVisible(m_review.isPastedTwice(m_row));
    m_pasted->setCurrentIndex(m_review.isPage(m_row) ? 0 : 1);
}

QString ImportNotice::text() const
{
    return m_text->text();
}

QString ImportNotice::aboutDoubles(int row) const
{
    const Episode *episode = m_review.likeEpisode(row);
    const QString title = episode ? episode->title : QString();
    if (const Episode *revised = m_review.revisedEpisode(row)) {
        return tr("It becomes the new text of “%1”, whose annotations are carried over to it.")
            .arg(revised->title);
    }
    const int other = m_review.likeSource(row);
    const QString name = other >= 0 ? m_review.name(other) : QString();
    switch (m_review.state(row)) {
    case SourceState::Present:
        return tr("This source is in the project already, as “%1”.").arg(title);
    case SourceState::Twin:
        return tr("%1, further up in the list, has the same contents.").arg(name);
    case SourceState::Namesake:
        return m_review.isFormerText(m_row)
                   ? tr("“%1” had this text before, and has another one now.").arg(title)
                   : tr("The project has an interview “%1” already, from another source.").arg(title);
    case SourceState::Double:
        return tr("%1, further up in the list, has the same title and number.").arg(name);
    default:
        if (m_review.isTextThere(m_row)) {
            return tr("The text of “%1” was read from this very file. Reading it again takes back what was "
                      "corrected in the text since.")
                .arg(m_review.revisedEpisode(m_row)->title);
        }
        return other >= 0 ? tr("%1, further up in the list, would have the same title, which comes from the "
                               "name of the file. Where both are one interview, leave one of them out.")
                                .arg(name)
                          : QString();
    }
}

QStringList ImportNotice::sentences(int row) const
{
    const SourceScan &scan = m_review.scan(row);
    const SourceState state = m_review.state(row);
    if (state == SourceState::Waiting) {
        return {};
    }
    QStringList said;
    if (m_review.isPastedTwice(row)) {
        said.append(m_review.isPage(row)
                        ? tr("The page was taken as it was copied, with its headings, tables and bold names.")
                        : tr("The words alone were taken of the page that was copied."));
    }
    if (state == SourceState::Unreadable) {
        return said << sentence(*scan.error);
    }
    if (const QString about = aboutDoubles(row); !about.isEmpty()) {
        said.append(about);
    }
    if (state == SourceState::Uncertain && scan.labels.empty() && !scan.isTimed) {
        said.append(tr("No speaker was found. If somebody is named in the source, choose below how names are "
                       "written there."));
    }
    for (size_t i = 0; i < std::min(scan.warnings.size(), WarningsTold); ++i) {
        const Warning &warning = scan.warnings[i];
        said.append(warning.line > 0 ? tr("Line %1: %2").arg(warning.line).arg(sentence(warning))
                                     : sentence(warning));
    }
    if (scan.warnings.size() > WarningsTold) {
        said.append(tr("%n more note(s) on this source.", nullptr, int(scan.warnings.size() - WarningsTold)));
    }
    return said;
}

} // namespace visavis
