module "roles" {
  source = "./roles"
}

output "role" {
  value = module.roles.ecs_role_arn
}

output "mesh" {
  value = module.roles.mesh_id
}
