#pragma once

#include "validator/options/definitions.hpp"

// The commands, one file each.
namespace cablelint::options {

Definition check();
Definition parse();
Definition marking();
Definition rules();
Definition explain();
Definition filter();
Definition merge();
Definition baseline();
Definition config();
Definition lsp();
Definition completions();
Definition schema();

}  // namespace cablelint::options
