resource "terraform_data" "ports" {
  provisioner "local-exec" {
    command = "declare -A PORTS; echo ${PORTS["web"]} $${HOME} > ports"
  }
}

output "host" {
  value = "at ${PORTS["web"]}"
}
