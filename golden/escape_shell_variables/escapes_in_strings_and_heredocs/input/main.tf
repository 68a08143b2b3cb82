variable "names" {
  type        = list(string)
  description = "Whom to greet"
}

locals {
  # ${COMMENT} is no template.
  greeting = "echo ${ USER } and ${join(", ", [for name in var.names : "${name}"])}"
  escaped  = "echo $${USER}"
  commands = [
    "cd ${HOME}",
    <<-EOT
      %{for name in var.names~}
      echo ${name} ${SHELL}
      %{endfor~}
    EOT
  ]
}
