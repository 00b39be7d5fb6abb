// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelmarks.h"

#include <QtClassHelperMacros>

#include <memory>

namespace visavis::structure
{

/// "This document labels its speakers in this shape": weighed over the whole document. Each shape has a file
/// with its own way of weighing.
class Hypothesis
{
    Q_DISABLE_COPY_MOVE(Hypothesis)

public:
    virtual ~Hypothesis() = default;

    [[nodiscard]] LabelShape shape() const { return m_shape; }

    /// Decides which names to believe. Returns how many blocks they explain; 0 when the shape is not
    /// believed. To be called once, first.
    [[nodiscard]] int weigh();
    [[nodiscard]] virtual bool isLabel(size_t block) const;

protected:
    /// Document and marks must outlive it.
    Hypothesis(LabelShape shape, const Document &document, const LabelMarks &marks);

    /// What one name's occurrences in the shape add up to.
    struct NameCount {
        int total = 0;
        int strong = 0;
        int dashed = 0;    ///< without a colon, as much else is written
        int uncoloned = 0; ///< of these, with brackets, capitals or a gap in its place
        int bare = 0;      ///< the words follow in the next block
        int followedByWords = 0;
        NameLikeness likeness = NameLikeness::None;
        bool believed = false;

        [[nodiscard]] bool isSure() const
        {
            return likeness == NameLikeness::Person || likeness == NameLikeness::Role;
        }
    };

    [[nodiscard]] virtual int score() = 0;

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const LabelMarks &marks() const { return m_marks; }
    /// By LabelMarks::names.
    [[nodiscard]] std::vector<NameCount> &counts() { return m_counts; }
    [[nodiscard]] int paragraphs() const { return m_paragraphs; }
    /// The first block that ends as a sentence does.
    [[nodiscard]] size_t firstWords() const { return m_firstWords; }

    [[nodiscard]] bool isWords(size_t block) const;
    [[nodiscard]] bool hasWordsAfter(size_t block) const;
    [[nodiscard]] bool isBelievedName(int name) const { return m_counts[size_t(name)].believed; }
    /// A mark of the shape with a name that is believed.
    [[nodiscard]] bool isBelieved(size_t block) const;

    void believeNobody();
    void believeRecurring();
    [[nodiscard]] int believedNames() const;
    [[nodiscard]] int believedTotal() const;
    [[nodiscard]] bool onlySureNames() const;
    /// How often another believed name follows than stood before.
    [[nodiscard]] int changes() const;

private:
    void count();

    LabelShape m_shape;
    const Document &m_document;
    const LabelMarks &m_marks;
    std::vector<NameCount> m_counts;
    size_t m_firstWords = 0;
    int m_paragraphs = 0;
    int m_names = 0;
};

[[nodiscard]] std::unique_ptr<Hypothesis> nameTimeHypothesis(const Document &document,
                                                             const LabelMarks &marks);
[[nodiscard]] std::unique_ptr<Hypothesis> colonHypothesis(const Document &document, const LabelMarks &marks);
[[nodiscard]] std::unique_ptr<Hypothesis> headingHypothesis(const Document &document,
                                                            const LabelMarks &marks);
[[nodiscard]] std::unique_ptr<Hypothesis> dashHypothesis(const Document &document, const LabelMarks &marks);
[[nodiscard]] std::unique_ptr<Hypothesis> nameLineHypothesis(const Document &document,
                                                             const LabelMarks &marks);

} // namespace visavis::structure
