output "value" {
  value = "${data.aws_caller_identity.current.account_id}-${random_pet.name.id}"
}
