module "topic" {
  source = "../topic"
}

output "topic_arn" {
  value = module.topic.arn
}

output "port" {
  value = module.topic.port
}

output "name" {
  value = { name = "edge" }
}

output "joined" {
  value = join(",", [module.topic.arn])
}
