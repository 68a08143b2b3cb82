# tffix: ignore-file[mend_syntax] a template of another tool
variable "name" { type = string, default = "a" }
