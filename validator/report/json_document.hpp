#pragma once

#include "validator/report/format.hpp"

namespace cablelint {

// One document of the JSON report, one line, without a line end.
void append_document(const Document& document, RowBuffers& buffers, std::string& out);

// For merge alone, at the end of a document; empty where the inputs were named in the order of a walk.
std::string input_member(InputNumber input);

// The findings of a document as a JSON array, each as in the report.
void append_findings(const Document& document, RowBuffers& buffers, std::string& out,
                     Fingerprints::Ordinals ordinals = Fingerprints::Ordinals::counted);

}  // namespace cablelint
