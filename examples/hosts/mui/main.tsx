import Button from '@mui/material/Button'
import Container from '@mui/material/Container'
import CssBaseline from '@mui/material/CssBaseline'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemText from '@mui/material/ListItemText'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { OrderDrawer } from 'order-drawer'
import { adapter, describe, orders } from '../shop'
import 'order-drawer/styles.css'
import 'order-drawer/themes/mui.css'

const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data' },
  colorSchemes: { light: { palette: { primary: { main: '#6d28d9' } } }, dark: true },
  shape: { borderRadius: 10 },
  typography: { fontFamily: 'Verdana, sans-serif' },
})

function Orders() {
  const [orderId, setOrderId] = useState<string | null>(null)
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <Container component="main" maxWidth="sm">
        <Typography component="h1" variant="h5" sx={{ marginTop: 4 }}>
          Orders
        </Typography>
        <List>
          {orders.map((order) => (
            <ListItem key={order.id} disableGutters>
              <ListItemText primary={describe(order)} />
              <Button variant="contained" onClick={() => setOrderId(order.id)}>
                Open
              </Button>
            </ListItem>
          ))}
        </List>
      </Container>
      <OrderDrawer adapter={adapter} orderId={orderId} onOpenChange={(open) => !open && setOrderId(null)} />
    </ThemeProvider>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Orders />)
