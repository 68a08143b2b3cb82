output "job" {
  value = data.aws_orders.main.id
}
