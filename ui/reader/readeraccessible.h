// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

namespace visavis
{

class ReaderView;

/// The reader view to screen readers: one read-only text, with the body's UTF-16 offsets; in place of words
/// that are hidden there are blank lines. Answers about units
/// of text are made from the blocks around a place and never from the whole text.
class ReaderAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ReaderAccessible(ReaderView *view);

    /// Makes Qt find this class for reader views; further calls do nothing.
    static void install();

    static void textChanged(ReaderView *view);
    /// Tells about the caret and selection the view has now.
    static void caretMoved(ReaderView *view, Utf16Range selectionBefore);
    /// Says who speaks, which is beside the text and not in it.
    static void turnEntered(ReaderView *view, int turn);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text type) const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                           int *endOffset) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                          int *endOffset) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                       int *endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    [[nodiscard]] ReaderView *view() const;
    [[nodiscard]] bool hasText() const;
    [[nodiscard]] QString shown(Utf16Range range) const;
    [[nodiscard]] Utf16Range unitAt(Utf16Offset place, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] QString give(Utf16Range range, int *startOffset, int *endOffset) const;
};

} // namespace visavis
