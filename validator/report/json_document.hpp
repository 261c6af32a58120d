#pragma once

#include "validator/report/format.hpp"

namespace cablelint {

// One document of the JSON report, one line, without a line end.
void append_document(const Document& document, RowBuffers& buffers, std::string& out);

// The findings of a document as a JSON array, each as in the report.
void append_findings(const Document& document, RowBuffers& buffers, std::string& out,
                     Fingerprints::Ordinals ordinals = Fingerprints::Ordinals::counted);

}  // namespace cablelint
